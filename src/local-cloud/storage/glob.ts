/**
 * The objects that `matchGlob` of a listing matches
 * (cloud.google.com/storage/docs/json_api/v1/objects/list#list-objects-and-prefixes-using-glob).
 */
export function globPattern(glob: string): RegExp {
  let [pattern, depth] = ['', 0];
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at] ?? '';
    if (character === '*' && glob[at + 1] === '*') {
      pattern += '.*';
      at++;
    } else if (character === '*') pattern += '[^/]*';
    else if (character === '?') pattern += '[^/]';
    else if (character === '[') {
      const end = glob.indexOf(']', at + 2);
      if (end < 0) pattern += '\\[';
      else {
        pattern += `[${glob
          .slice(at + 1, end)
          .replace(/^!/, '^')
          .replaceAll('\\', '\\\\')}]`;
        at = end;
      }
    } else if (character === '{') {
      depth++;
      pattern += '(?:';
    } else if (character === '}' && depth > 0) {
      depth--;
      pattern += ')';
    } else if (character === ',' && depth > 0) pattern += '|';
    else if (character === '\\') pattern += `\\${glob[++at] ?? '\\'}`;
    else pattern += character.replace(/[.+^$()|{}\]\\]/g, '\\$&');
  }
  return new RegExp(`^${pattern}${')'.repeat(depth)}$`, 's');
}
