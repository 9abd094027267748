import type { Meaning } from './troubles.ts';

const NAME = 'ImageNotStarted';

/** Messages of Docker, containerd and registries when a container cannot start, and what to do. */
const TEXTS: readonly (readonly [RegExp, Meaning])[] = [
  [
    /exec format error/i,
    {
      name: NAME,
      message: 'The image is built for a different CPU architecture than that of the VM.',
      hint: 'Build the image for the CPU of the machine type: linux/amd64, or linux/arm64 for Arm machines (docker build --platform).',
    },
  ],
  [
    /no space left on device|not enough (?:disk )?space|disk quota exceeded/i,
    {
      name: 'DiskFull',
      message: 'The boot disk is too small for the image.',
      hint: 'Raise "boot_disk_size_gb" (runs-on.with: boot_disk_size_gb), or use a smaller image.',
    },
  ],
  [
    /toomanyrequests|pull rate limit|429 Too Many Requests/i,
    {
      name: NAME,
      message: 'The registry of the image accepts no more pulls for now.',
      hint: 'Set "registry_username" and "registry_password", or copy the image to Artifact Registry.',
    },
  ],
  [
    /manifest (?:for \S+ )?(?:not found|unknown)|manifest_unknown|name_unknown|no matching manifest|invalid reference format|repository \S+ not found/i,
    {
      name: NAME,
      message: 'The registry has no such image, or none for the CPU of the VM.',
      hint: 'Check the input "image": its name, tag and platform.',
    },
  ],
  [
    /pull access denied|unauthorized|authentication required|denied: |403 Forbidden|permission .{0,60}artifactregistry/i,
    {
      name: NAME,
      message: 'The VM may not pull the image, or it does not exist.',
      hint: 'Check the input "image". For Artifact Registry run: gcloud projects add-iam-policy-binding PROJECT --role=roles/artifactregistry.reader --member=VMS; for other registries, set "registry_username" and "registry_password".',
    },
  ],
  [
    /(?:dial tcp|i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded).*(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev)|(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev).*(?:i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded)/i,
    {
      name: NAME,
      message: 'The VM has no route to the registry of the image.',
      hint: 'Without an external IP address, images need Private Google Access (Artifact Registry) or Cloud NAT (any other registry).',
    },
  ],
  [
    /executable file not found|no such file or directory.*python|python3?: (?:command )?not found|exec: "?python3?"?/i,
    {
      name: NAME,
      message: 'The image has no python3.',
      hint: 'Use an image with Python 3.9 or later as python3, such as python:3.11-slim.',
    },
  ],
  [
    /permission denied/i,
    {
      name: NAME,
      message: 'The command in the image cannot be executed.',
      hint: 'Check that python3 in the input "image" is executable for the user of the image.',
    },
  ],
];

/** Why a container did not start, according to its log lines; undefined if they do not say. */
export function startFailure(lines: readonly string[]): Meaning | undefined {
  for (const [pattern, meaning] of TEXTS) {
    if (lines.some((line) => pattern.test(line))) return meaning;
  }
  return undefined;
}
