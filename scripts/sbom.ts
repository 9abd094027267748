// Writes the bill of materials of the bundle to stdout, as CycloneDX 1.6: exactly the packages in dist/, not all that
// an installation contains. The same commit gives the same bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity: string }>>;
}

/** Package URL (github.com/package-url/purl-spec): the @ of a scope is percent-encoded. */
const purl = (name: string, version: string) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

export function billOfMaterials() {
  const product = read('package.json') as { name: string; version: string; license: string };
  const locked = Object.entries((read('package-lock.json') as Lock).packages).filter(([path]) => path !== '');
  const components = bundledPackages().map(({ name, version, license }) => {
    const entry = locked.find(
      ([path, { version: found }]) => path.endsWith(`node_modules/${name}`) && found === version,
    );
    if (!entry) throw new Error(`${name}@${version} is in the bundle and not in package-lock.json.`);
    const [algorithm = '', digest = ''] = entry[1].integrity.split('-');
    return {
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      purl: purl(name, version),
      licenses: [{ license: { id: license } }],
      hashes: [
        {
          alg: algorithm.replace('sha', 'SHA-'),
          content: Buffer.from(digest, 'base64').toString('hex'),
        },
      ],
    };
  });
  const own = purl(product.name, product.version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: product.name,
        version: product.version,
        purl: own,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map(({ purl: ref }) => ref) }],
  };
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(`${JSON.stringify(billOfMaterials(), undefined, 2)}\n`);
}
