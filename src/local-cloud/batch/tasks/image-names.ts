/**
 * The result of looking up an image: if it is not available, `text` is docker's message, and `exitCode` is that of
 * Batch.
 */
export type ImageFound =
  | { readonly kind: 'known' }
  /** An image with unknown content: this machine's Python replaces it. */
  | { readonly kind: 'stands-in' }
  | { readonly kind: 'missing'; readonly text: string; readonly exitCode: number };

/** github.com/distribution/reference: [HOST[:PORT]/]PATH[:TAG][@DIGEST] */
const REFERENCE =
  /^(?:((?:[a-zA-Z0-9-]+\.)+[a-zA-Z0-9-]+(?::\d+)?|localhost(?::\d+)?|[a-zA-Z0-9-]+:\d+)\/)?([a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)(?::([\w][\w.-]{0,127}))?(?:@sha256:[0-9a-f]{64})?$/;

/** Docker's own images and their mirror (cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images). */
const OFFICIAL_HOSTS = new Set([undefined, 'docker.io', 'index.docker.io', 'mirror.gcr.io']);
/** Common images of Docker's library, not all of them. */
const OFFICIAL = new Set(
  (
    'alpine amazonlinux bash buildpack-deps busybox centos debian eclipse-temurin fedora gcc golang haskell hello-world ' +
    'julia maven memcached mongo mysql nginx node openjdk perl php postgres pypy python r-base redis rockylinux ruby rust ' +
    'swift tomcat ubuntu'
  ).split(' '),
);
/** Tags of the image `python` (github.com/docker-library/python, November 2026). */
const PYTHON_TAG =
  /^(latest|(2(\.7(\.\d{1,2})?)?|3(\.([2-9]|1[0-5])(\.\d{1,2})?)?|3\.1[56](\.0)?(a\d|b\d|rc\d?)?|3\.16-rc)(-(slim|alpine|alpine3\.\d{1,2}|windowsservercore\S*|(slim-)?(bookworm|bullseye|buster|stretch|jessie|trixie|forky)))?|slim|alpine(3\.\d{1,2})?|(slim-)?(bookworm|bullseye|trixie|forky))$/;

/** The name of this machine's own Python in the commands of this repository. */
const LOCAL_IMAGE = 'local-python';

/** Looks up a container image without a registry. */
export function findImage(image: string): ImageFound {
  if (image === LOCAL_IMAGE) return { kind: 'known' };
  const [all, host, path = '', tag = 'latest'] = REFERENCE.exec(image) ?? [];
  if (all === undefined) return { kind: 'missing', exitCode: 125, text: 'docker: invalid reference format.' };
  const official = /^(?:library\/)?([^/]+)$/.exec(path)?.[1];
  if (
    !OFFICIAL_HOSTS.has(host) ||
    official === undefined ||
    (host === 'mirror.gcr.io' && !path.includes('/'))
  )
    return { kind: 'stands-in' };
  if (!OFFICIAL.has(official)) {
    const text = `Error response from daemon: pull access denied for ${official}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`;
    return { kind: 'missing', exitCode: 1, text };
  }
  if (official !== 'python' || image.includes('@')) return { kind: 'known' };
  if (PYTHON_TAG.test(tag)) return { kind: 'known' };
  const text = `Error response from daemon: manifest for ${image} not found: manifest unknown: manifest unknown`;
  return { kind: 'missing', exitCode: 1, text };
}
