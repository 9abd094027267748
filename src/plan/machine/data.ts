/**
 * What Compute Engine offers, as far as it is needed to check jobs. `npm run machine-data` updates types, GPUs and
 * zones, and keeps the rules, which Google publishes only as pages. Lists become outdated: an unknown name causes a
 * warning at most.
 */
export interface MachineData {
  /** Date of the page or list, its address or command, and the data taken from it. */
  readonly sources: readonly string[];
  /**
   * Beginning of a machine type → its sizes as `SIZE[=VCPUS]:GIB[+SSDS][*GPUS]`. Without VCPUS they are the number at
   * the start of SIZE; SSDS and GPUS are those that the type always has.
   */
  readonly types: Readonly<Record<string, string>>;
  /** Beginning of a machine type → type of its built-in GPUs. */
  readonly gpuTypes: Readonly<Record<string, string>>;
  /** Ends of the names of zones → regions that have these zones. */
  readonly zones: Readonly<Record<string, string>>;
  /** Type of a GPU for N1 machines → possible counts, each with the maximum number of vCPUs. */
  readonly n1Gpus: Readonly<Record<string, Readonly<Record<number, number>>>>;
  /** Series with custom machine types → `least vCPUs-most vCPUs/GiB of memory per vCPU, least-most`. */
  readonly custom: Readonly<Record<string, string>>;
  /**
   * Beginning of a machine type → the counts of local SSDs that can be added to machines of up to each number of vCPUs.
   */
  readonly localSsds: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** GB of one local SSD, by a pattern of machine types; otherwise 375. */
  readonly localSsdGb: readonly (readonly [types: RegExp, gb: number])[];
  /** Beginning of a machine type → all types of its disks except local SSDs. `hyperdisk-*` is any Hyperdisk. */
  readonly disks: Readonly<Record<string, string>>;
  readonly diskTypes: string;
  readonly cpuPlatforms: string;
  /** Machine types that are not available as SPOT. */
  readonly withoutSpot: RegExp;
  /** Machine types that are only available as SPOT and FLEX_START. */
  readonly withoutStandard: RegExp;
  /** Machine types without GPUs that are available as FLEX_START. */
  readonly flexStart: RegExp;
}

export const MACHINE_DATA: MachineData = {
  sources: [
    '2026-04-15 docs.cloud.google.com/compute/docs/general-purpose-machines: vCPUs and memory of the types, custom types and disks of general-purpose machines',
    '2026-04-13 docs.cloud.google.com/compute/docs/accelerator-optimized-machines: types, GPUs and disks of accelerator-optimized machines, and which have no standard VMs',
    '2026-05-08 docs.cloud.google.com/compute/docs/machine-resource#gpus: which series have GPUs, and that N1 machines with few GPUs have few vCPUs',
    '2026-08-20 gcloud compute machine-types list: types of the other series, compared with a public copy of the list',
    '2026-04-14 docs.cloud.google.com/compute/docs/disks/local-ssd#choose_number_local_ssds: counts and sizes of local SSDs',
    '2026-03-19 docs.cloud.google.com/compute/docs/instances/spot#limitations: machines without Spot',
    '2026-08-20 gcloud compute zones list, from public copies: regions and zones',
  ],
  types: {
    e2: 'micro=2:1 small=2:2 medium=2:4',
    'e2-highcpu': '2:2 4:4 8:8 16:16 32:32',
    'e2-highmem': '2:16 4:32 8:64 16:128',
    'e2-standard': '2:8 4:16 8:32 16:64 32:128',
    f1: 'micro=1:0.6',
    g1: 'small=1:1.7',
    'n1-highcpu': '2:1.8 4:3.6 8:7.2 16:14.4 32:28.8 64:57.6 96:86.4',
    'n1-highmem': '2:13 4:26 8:52 16:104 32:208 64:416 96:624',
    'n1-standard': '1:3.75 2:7.5 4:15 8:30 16:60 32:120 64:240 96:360',
    'n2-highcpu': '2:2 4:4 8:8 16:16 32:32 48:48 64:64 80:80 96:96',
    'n2-highmem': '2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768 128:864',
    'n2-standard': '2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384 128:512',
    'n2d-highcpu': '2:2 4:4 8:8 16:16 32:32 48:48 64:64 80:80 96:96 128:128 224:224',
    'n2d-highmem': '2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768',
    'n2d-standard': '2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384 128:512 224:896',
    'n4-highcpu': '2:4 4:8 8:16 16:32 32:64 48:96 64:128 80:160',
    'n4-highmem': '2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640',
    'n4-standard': '2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320',
    'n4a-highcpu': '1:2 2:4 4:8 8:16 16:32 32:64 48:96 64:128',
    'n4a-highmem': '1:8 2:16 4:32 8:64 16:128 32:256 48:384 64:512',
    'n4a-standard': '1:4 2:8 4:16 8:32 16:64 32:128 48:192 64:256',
    'n4d-highcpu': '2:4 4:8 8:16 16:32 32:64 48:96 64:128 80:160 96:192',
    'n4d-highmem': '2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768',
    'n4d-standard': '2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384',
    'c2-standard': '4:16 8:32 16:64 30:120 60:240',
    'c2d-highcpu': '2:4 4:8 8:16 16:32 32:64 56:112 112:224',
    'c2d-highmem': '2:16 4:32 8:64 16:128 32:256 56:448 112:896',
    'c2d-standard': '2:8 4:16 8:32 16:64 32:128 56:224 112:448',
    'c3-highcpu': '4:8 8:16 22:44 44:88 88:176 176:352 192-metal:512',
    'c3-highmem': '4:32 8:64 22:176 44:352 88:704 176:1408 192-metal:1536',
    'c3-standard':
      '4:16 4-lssd:16+1 8:32 8-lssd:32+2 22:88 22-lssd:88+4 44:176 44-lssd:176+8 88:352 88-lssd:352+16 176:704 176-lssd:704+32 192-metal:768',
    'c3d-highcpu': '4:8 8:16 16:32 30:59 60:118 90:177 180:354 360:708',
    'c3d-highmem':
      '4:32 8:64 8-lssd:64+1 16:128 16-lssd:128+1 30:240 30-lssd:240+2 60:480 60-lssd:480+4 90:720 90-lssd:720+8 180:1440 180-lssd:1440+16 360:2880 360-lssd:2880+32',
    'c3d-standard':
      '4:16 8:32 8-lssd:32+1 16:64 16-lssd:64+1 30:120 30-lssd:120+2 60:240 60-lssd:240+4 90:360 90-lssd:360+8 180:720 180-lssd:720+16 360:1440 360-lssd:1440+32',
    'c4-highcpu': '2:4 4:8 8:16 16:32 24:48 32:64 48:96 96:192 144:288 192:384 288:576 288-metal:576',
    'c4-highmem':
      '2:15 4:31 4-lssd:31+1 8:62 8-lssd:62+1 16:124 16-lssd:124+2 24:186 24-lssd:186+4 32:248 32-lssd:248+5 48:372 48-lssd:372+8 96:744 96-lssd:744+16 144:1116 144-lssd:1116+24 192:1488 192-lssd:1488+32 288:2232 288-lssd:2232+48 288-metal:2232 288-lssd-metal:2232+6',
    'c4-standard':
      '2:7 4:15 4-lssd:15+1 8:30 8-lssd:30+1 16:60 16-lssd:60+2 24:90 24-lssd:90+4 32:120 32-lssd:120+5 48:180 48-lssd:180+8 96:360 96-lssd:360+16 144:540 144-lssd:540+24 192:720 192-lssd:720+32 288:1080 288-lssd:1080+48 288-metal:1080 288-lssd-metal:1080+6',
    'c4a-highcpu': '1:2 2:4 4:8 8:16 16:32 32:64 48:96 64:128 72:144',
    'c4a-highmem':
      '1:8 2:16 4:32 4-lssd:32+1 8:64 8-lssd:64+2 16:128 16-lssd:128+4 32:256 32-lssd:256+6 48:384 48-lssd:384+10 64:512 64-lssd:512+14 72:576 72-lssd:576+16 96-metal:768',
    'c4a-standard':
      '1:4 2:8 4:16 4-lssd:16+1 8:32 8-lssd:32+2 16:64 16-lssd:64+4 32:128 32-lssd:128+6 48:192 48-lssd:192+10 64:256 64-lssd:256+14 72:288 72-lssd:288+16',
    'c4d-highcpu': '2:3 4:7 8:15 16:30 32:60 48:90 64:120 96:180 192:360 384:720 384-metal:768',
    'c4d-highmem':
      '2:15 4:31 8:63 8-lssd:63+1 16:126 16-lssd:126+1 32:252 32-lssd:252+2 48:378 48-lssd:378+4 64:504 64-lssd:504+6 96:756 96-lssd:756+8 192:1512 192-lssd:1512+16 384:3024 384-lssd:3024+32 384-metal:3072',
    'c4d-standard':
      '2:7 4:15 8:31 8-lssd:31+1 16:62 16-lssd:62+1 32:124 32-lssd:124+2 48:186 48-lssd:186+4 64:248 64-lssd:248+6 96:372 96-lssd:372+8 192:744 192-lssd:744+16 384:1488 384-lssd:1488+32 384-metal:1536',
    'c4n-highcpu': '2:4 4:8 8:16 16:32 24:48 48:96 96:192 192:384',
    'c4n-highmem': '2:15 4:31 8:62 16:124 24:186 48:372 96:744 192:1488',
    'c4n-standard': '2:7 4:15 8:30 16:60 24:90 48:180 96:360 192:720',
    't2a-standard': '1:4 2:8 4:16 8:32 16:64 32:128 48:192',
    't2d-standard': '1:4 2:8 4:16 8:32 16:64 32:128 48:192 60:240',
    'h3-standard': '88:352',
    'h4d-highmem': '192:1488 192-lssd:1488+10',
    'h4d-standard': '192:720',
    'z3-highmem':
      '8-highlssd:64+1 14-standardlssd:112+1 16-highlssd:128+2 22-highlssd:176+3 22-standardlssd:176+2 32-highlssd:256+4 44-highlssd:352+6 44-standardlssd:352+3 88-highlssd:704+12 88-standardlssd:704+6 176-standardlssd:1408+12 192-highlssd-metal:1536+12',
    'm1-megamem': '96:1433.6',
    'm1-ultramem': '40:961 80:1922 160:3844',
    'm2-hypermem': '416:8832',
    'm2-megamem': '416:5888',
    'm2-ultramem': '208:5888 416:11776',
    'm3-megamem': '64:976 128:1952',
    'm3-ultramem': '32:976 64:1952 128:3904',
    'm4-hypermem': '16:248 32:496 64:992',
    'm4-megamem': '28:372 56:744 112:1488 224:2976',
    'm4-ultramem': '56:1488 112:2976 224:5952',
    'm4n-hypermem': '16:248 32:496 64:992',
    'm4n-megamem': '28:372 56:744 112:1488',
    'm4n-ultramem': '56:1488 112:2976',
    x4: '480-6t-metal:6144 480-8t-metal:8192 960-12t-metal:12288 960-16t-metal:16384 1440-24t-metal:24576 1920-32t-metal:32768',
    'g2-standard': '4:16*1 8:32*1 12:48*1 16:64*1 24:96*2 32:128*1 48:192*4 96:384*8',
    'g4-standard': '6:22*1 12:45*1 24:90*1 48:180*1 96:360*2 192:720*4 384:1440*8',
    'a2-highgpu': '1g=12:85*1 2g=24:170*2 4g=48:340*4 8g=96:680*8',
    'a2-megagpu': '16g=96:1360*16',
    'a2-ultragpu': '1g=12:170+1*1 2g=24:340+2*2 4g=48:680+4*4 8g=96:1360+8*8',
    'a3-highgpu': '1g=26:234+2*1 2g=52:468+4*2 4g=104:936+8*4 8g=208:1872+16*8',
    'a3-edgegpu': '8g=208:1872+16*8 8g-nolssd=208:1872*8',
    'a3-megagpu': '8g=208:1872+16*8',
    'a3-ultragpu': '8g=224:2952+32*8',
    'a4-highgpu': '8g=224:3968+32*8',
    'a4x-highgpu': '4g=140:884+4*4',
    'a4x-maxgpu': '4g-metal=144:960+4*4',
  },
  gpuTypes: {
    'a2-highgpu': 'nvidia-tesla-a100',
    'a2-megagpu': 'nvidia-tesla-a100',
    'a2-ultragpu': 'nvidia-a100-80gb',
    'a3-edgegpu': 'nvidia-h100-80gb',
    'a3-highgpu': 'nvidia-h100-80gb',
    'a3-megagpu': 'nvidia-h100-mega-80gb',
    'a3-ultragpu': 'nvidia-h200-141gb',
    'a4-highgpu': 'nvidia-b200',
    'a4x-highgpu': 'nvidia-gb200',
    'a4x-maxgpu': 'nvidia-gb300',
    'g2-standard': 'nvidia-l4',
    'g4-standard': 'nvidia-rtx-pro-6000',
  },
  zones: {
    'a b c':
      'africa-south1 asia-east1 asia-east2 asia-northeast1 asia-northeast2 asia-northeast3 asia-south1 asia-south2 asia-southeast1 asia-southeast2 asia-southeast3 australia-southeast1 australia-southeast2 europe-central2 europe-north1 europe-north2 europe-southwest1 europe-west10 europe-west12 europe-west2 europe-west3 europe-west6 europe-west8 europe-west9 me-central1 me-central2 me-west1 northamerica-northeast1 northamerica-northeast2 northamerica-south1 southamerica-east1 southamerica-west1 us-east4 us-east5 us-west1 us-west2 us-west3 us-west4',
    'b c d': 'europe-west1 us-east1',
    'a b c ai1a': 'europe-west4',
    'a b c f ai1a': 'us-central1',
    'a b c ai1b': 'us-south1',
  },
  n1Gpus: {
    'nvidia-tesla-t4': { 1: 48, 2: 48, 4: 96 },
    'nvidia-tesla-p4': { 1: 24, 2: 48, 4: 96 },
    'nvidia-tesla-p100': { 1: 16, 2: 32, 4: 96 },
    'nvidia-tesla-v100': { 1: 12, 2: 24, 4: 48, 8: 96 },
  },
  custom: {
    n1: '1-96/0.9-6.5',
    e2: '2-32/0.5-8',
    n2: '2-80/0.5-8',
    n2d: '2-96/0.5-8',
    n4: '2-80/2-8',
    n4a: '1-64/2-8',
    n4d: '2-96/0.5-8',
  },
  localSsds: {
    n1: { 96: '1 2 3 4 5 6 7 8 16 24' },
    n2: { 10: '1 2 4 8 16 24', 20: '2 4 8 16 24', 40: '4 8 16 24', 80: '8 16 24', 128: '16 24' },
    n2d: { 16: '1 2 4 8 16 24', 48: '2 4 8 16 24', 80: '4 8 16 24', 224: '8 16 24' },
    c2: { 8: '1 2 4 8', 16: '2 4 8', 30: '4 8', 60: '8' },
    c2d: { 16: '1 2 4 8', 32: '2 4 8', 56: '4 8', 112: '8' },
    'a2-highgpu': { 12: '1 2 4 8', 24: '2 4 8', 48: '4 8', 96: '8' },
    'a2-megagpu': { 96: '8' },
    g2: { 16: '1', 24: '2', 32: '1', 48: '4', 96: '8' },
    g4: { 6: '', 12: '1', 24: '2', 48: '4', 96: '8', 192: '16', 384: '32' },
    'm1-ultramem': { 40: '1 2 3 4 5', 80: '1 2 3 4 5 6 7 8', 160: '' },
    m3: { 64: '4 8', 128: '8' },
  },
  localSsdGb: [
    [/^z3-.*-metal$/, 6000],
    [/^(z3|a4x)-|^c4-.*-metal$/, 3000],
  ],
  disks: {
    e2: 'pd-balanced pd-ssd pd-standard',
    f1: 'pd-balanced pd-ssd pd-standard',
    g1: 'pd-balanced pd-ssd pd-standard',
    n1: 'pd-balanced pd-ssd pd-standard',
    n2: 'pd-balanced pd-extreme pd-ssd pd-standard hyperdisk-extreme hyperdisk-throughput',
    n2d: 'pd-balanced pd-ssd pd-standard hyperdisk-throughput',
    n4: 'hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-ml hyperdisk-throughput',
    n4a: 'hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-ml hyperdisk-throughput',
    n4d: 'hyperdisk-*',
    c2: 'pd-balanced pd-ssd pd-standard',
    c2d: 'pd-balanced pd-ssd pd-standard',
    c3: 'pd-balanced pd-ssd hyperdisk-*',
    c3d: 'pd-balanced pd-ssd hyperdisk-*',
    c4: 'hyperdisk-*',
    c4a: 'hyperdisk-*',
    c4d: 'hyperdisk-*',
    c4n: 'hyperdisk-*',
    t2a: 'pd-balanced pd-ssd pd-standard',
    t2d: 'pd-balanced pd-ssd pd-standard hyperdisk-throughput',
    h4d: 'hyperdisk-*',
    m4: 'hyperdisk-*',
    m4n: 'hyperdisk-*',
    x4: 'hyperdisk-*',
    g2: 'pd-balanced pd-ssd hyperdisk-ml hyperdisk-throughput',
    g4: 'hyperdisk-*',
    a2: 'pd-balanced pd-ssd pd-standard hyperdisk-ml',
    a3: 'pd-balanced pd-ssd hyperdisk-*',
    'a3-ultragpu': 'hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-extreme hyperdisk-ml',
    a4: 'hyperdisk-*',
    a4x: 'hyperdisk-*',
  },
  diskTypes:
    'pd-balanced pd-extreme pd-ssd pd-standard hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-extreme hyperdisk-ml hyperdisk-throughput local-ssd',
  cpuPlatforms:
    'Intel Sandy Bridge, Intel Ivy Bridge, Intel Haswell, Intel Broadwell, Intel Skylake, Intel Cascade Lake, Intel Ice Lake, Intel Sapphire Rapids, Intel Emerald Rapids, Intel Granite Rapids, AMD Rome, AMD Milan, AMD Genoa, AMD Turin, Ampere Altra, Google Axion',
  withoutSpot: /^a4x-|-metal$/,
  withoutStandard: /^a3-highgpu-[124]g$/,
  flexStart: /^h4d-/,
};
