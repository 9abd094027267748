/** Packages whose modules have another name (pypi.org); for all others, the names are the same. */
const PACKAGES: Readonly<Record<string, string>> = {
  attr: 'attrs',
  bs4: 'beautifulsoup4',
  Bio: 'biopython',
  cairosvg: 'CairoSVG',
  Crypto: 'pycryptodome',
  cv2: 'opencv-python-headless',
  dateutil: 'python-dateutil',
  dns: 'dnspython',
  docx: 'python-docx',
  dotenv: 'python-dotenv',
  faiss: 'faiss-cpu',
  fitz: 'PyMuPDF',
  flask_cors: 'Flask-Cors',
  git: 'GitPython',
  github: 'PyGithub',
  google_auth_oauthlib: 'google-auth-oauthlib',
  grpc: 'grpcio',
  igraph: 'python-igraph',
  jose: 'python-jose',
  jwt: 'PyJWT',
  kafka: 'kafka-python',
  ldap: 'python-ldap',
  magic: 'python-magic',
  markdown: 'Markdown',
  MySQLdb: 'mysqlclient',
  mysql: 'mysql-connector-python',
  nacl: 'PyNaCl',
  OpenSSL: 'pyOpenSSL',
  osgeo: 'GDAL',
  paho: 'paho-mqtt',
  PIL: 'Pillow',
  pkg_resources: 'setuptools',
  playhouse: 'peewee',
  pptx: 'python-pptx',
  psycopg2: 'psycopg2-binary',
  pythonjsonlogger: 'python-json-logger',
  pytorch_lightning: 'pytorch-lightning',
  rest_framework: 'djangorestframework',
  ruamel: 'ruamel.yaml',
  sentence_transformers: 'sentence-transformers',
  serial: 'pyserial',
  skimage: 'scikit-image',
  sklearn: 'scikit-learn',
  skopt: 'scikit-optimize',
  slugify: 'python-slugify',
  socks: 'PySocks',
  telegram: 'python-telegram-bot',
  umap: 'umap-learn',
  usb: 'pyusb',
  websocket: 'websocket-client',
  win32com: 'pywin32',
  yaml: 'PyYAML',
  zmq: 'pyzmq',
};

/** Packages that share the module `google`, by the module inside it. */
const GOOGLE: readonly (readonly [RegExp, string])[] = [
  [/^google\.cloud\.([a-z]+)(?:_v\d\w*)?$/, 'google-cloud-$1'],
  [/^google\.cloud\.bigquery_storage\b.*/, 'google-cloud-bigquery-storage'],
  [/^google\.(oauth2|auth)\b.*/, 'google-auth'],
  [/^google\.protobuf\b.*/, 'protobuf'],
  [/^google\.generativeai\b.*/, 'google-generativeai'],
  [/^google\.genai\b.*/, 'google-genai'],
  [/^google\.api_core\b.*/, 'google-api-core'],
];

/**
 * The name in the package index of the package with a module such as `yaml`, `sklearn.svm` or `google.cloud.storage`.
 */
export function packageOf(module: string): string {
  const [top = module] = module.split('.');
  const google = GOOGLE.find(([pattern]) => pattern.test(module));
  if (google) return module.replace(google[0], google[1]);
  return Object.hasOwn(PACKAGES, top) ? (PACKAGES[top] ?? top) : top.replaceAll('_', '-');
}
