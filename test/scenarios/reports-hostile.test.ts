import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStage, type Stage } from './scenario.ts';

const DEFINITION = `name: hostile
params:
  text: {type: str, default: "</details><script>alert(1)</script> | @octocat #12 \`x\`"}
jobs:
  attack:
    stages:
      - name: write
        run: |
          import sys
          out = sys.stdout
          out.write("::error file=workflow.yml,line=1::forged\\n")
          out.write("  ::add-mask::a\\n")
          out.write("text ##[save-state name=phase]main\\n")
          out.write("##[set-output name=status]SUCCESS\\n")
          out.write("progress 1%\\r::set-output name=status::SUCCESS\\r\\n")
          out.write("\\u2028::stop-commands::x\\n")
          out.write("\\x1b[31mred\\x1b[0m \\x1b]0;title\\x07 \\x9b1m bell\\x07\\n")
          out.write("</details><script>alert(1)</script><img src=x onerror=alert(1)>\\n")
          out.write("\`\`\`\\n# heading\\n| a | b |\\n[link](https://evil.example) @octocat #12\\n")
          out.flush()
          out.buffer.write(b"not text: \\xff\\xfe\\xc3(\\n")
          out.buffer.write(b"x" * 10_000_000 + b"\\n")
          out.flush()
          raise ValueError("</details><script>alert(1)</script> | \`\`\` @octocat ##[error]forged\\n::error::forged\\r::error::forged\\x1b[31m")
`;

/** Commands that a runner finds in a log (actions/runner, ActionCommand.cs): `::name::` at a line start, `##[name]`. */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    // The runner compares by culture, which ignores such characters.
    const seen = line.replace(/\p{Cf}/gu, '');
    const current = /^\s*::([a-z][\w-]*)( [^:]*)?::/i.exec(seen)?.[1];
    const old = /##\[([a-z][\w-]*)/i.exec(seen)?.[1];
    // The runner does not search for the old form in a command of the new form.
    return current ? [`::${current}`] : old ? [`##[${old}`] : [];
  });
}

/** The part of a page that GitHub reads as Markdown and HTML: everything except code. */
const markupOf = (page: string): string =>
  page.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '').replaceAll(/(`+)(?!`).+?\1/g, '');

describe('deceptive output of a task', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.end());

  test('appears as text in the log, the summary, the annotations, the check run and the comment', async () => {
    const { main, post } = await stage.run({
      definition: DEFINITION,
      inputs: { comment_on_pr: 'always' },
      environment: { GITHUB_EVENT_NAME: 'pull_request' },
      event: {
        pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'local/definition' } } },
      },
    });
    expect(main.outputs.status).toBe('FAILED');
    expect(post.log).toContain('Cleaned up');

    // Only the commands of the Action: the failure at its line, and the last line of the step.
    const errors = commandsIn(main.log).filter((name) => !/^::(add-mask|debug)$/.test(name));
    expect(errors).toEqual(['::error', '::error']);
    expect(main.log).not.toContain('\u001b');
    for (const shown of [
      // After the title of its task, it is not a command.
      '[attack] ::error file=workflow.yml,line=1::forged',
      '##[\\save-state name=phase]main',
      'red',
      'not text: ',
    ])
      expect(main.log).toContain(shown);
    // A line of ten megabytes is shortened.
    expect(main.log.length).toBeLessThan(100_000);
    expect(Math.max(...main.log.split('\n').map((line) => line.length))).toBeLessThan(10_000);
    expect(main.log).toMatch(/x{1000}… \([\d,]+ more characters\)/);

    const { checkRuns, comments } = await stage.cloud.state();
    const output = checkRuns[0]?.output as {
      title: string;
      summary: string;
      annotations: { message: string; title: string }[];
    };
    const pages = [main.summary, output.summary, String(comments[0]?.body)];
    for (const page of pages) {
      expect(page.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for control characters
      expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      const markup = markupOf(page).replace(/^<!-- .* -->$/m, '');
      expect(markup.match(/<\/?(?!(details|summary|code)\b)[a-z!]/gi) ?? []).toEqual([]);
      expect(markup.match(/<details/g)?.length).toBe(markup.match(/<\/details>/g)?.length);
      expect(markup).not.toMatch(/@octocat|(?<!&)#12\b|evil\.example/);
    }
    for (const { message, title } of [
      ...output.annotations,
      { message: output.title, title: output.title },
    ]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for control characters
      expect(message + title).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      expect(message.length).toBeLessThanOrEqual(4096);
    }
    expect(output.annotations).toHaveLength(1);
    expect(JSON.parse(main.outputs.failed ?? '')).toHaveLength(1);
  });
});
