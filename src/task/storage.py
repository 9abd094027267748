"""Cloud Storage with the token of the VM's service account: reads objects, and creates them once."""

import datetime
import email.utils
import http.client
import json
import os
import random
import re
import shutil
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

from . import connection

SOCKET_TIMEOUT_SECONDS = 60
# Responses for which a retry may succeed (cloud.google.com/storage/docs/retry-strategy).
PASSING = (408, 429, 500, 502, 503, 504)
# The metadata server may not know the account yet in the first moments of a VM.
TOKEN_TRIES = 3
# Role of the machines on the bucket (docs/security.md): it allows neither listing, changing nor deleting.
READER, CREATOR = "roles/storage.objectViewer", "roles/storage.objectCreator"
CHUNK = 1024 * 1024
FACTS = "generation,size,crc32c,md5Hash,metadata"


class StorageError(Exception):
    """A request to the bucket failed; the message says what to do."""

    # HTTP status of the response; 0 if there was none.
    http_status = 0
    # Whether the service cannot be reached at all.
    is_unreachable = False

    @property
    def is_missing(self):
        """The bucket or the object does not exist."""
        return self.http_status == 404


def split_uri(uri):
    """Split gs://bucket/object into its bucket and object names."""
    bucket, _, name = uri[len("gs://") :].partition("/")
    if not uri.startswith("gs://") or not bucket or not name:
        raise StorageError("%r is not the gs:// URI of an object." % uri)
    return bucket, name


class Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirects: the VM's token is only for the requested host."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        return None


class Metadata:
    """The VM's metadata server, called without a proxy."""

    def __init__(self, environ=os.environ):
        self.host = environ.get("GCE_METADATA_HOST") or "metadata.google.internal"
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)

    def get(self, path, timeout_seconds=10):
        url = "http://%s/computeMetadata/v1/instance/service-accounts/default/%s" % (self.host, path)
        request = urllib.request.Request(url, headers={"Metadata-Flavor": "Google"})
        with self.opener.open(request, timeout=timeout_seconds) as response:
            return response.read().decode()

    def token(self):
        return json.loads(self.get("token"))["access_token"]

    def account(self):
        """Return the name of the VM's service account for a message; never fails."""
        try:
            return self.get("email", timeout_seconds=2).strip()
        except Exception:
            return "(its name could not be read)"


class Storage:
    """Keeps the token while it is valid."""

    def __init__(self, environ=os.environ, sleep=time.sleep):
        self.endpoint = (environ.get("API_ENDPOINT_OVERRIDE") or "https://storage.googleapis.com").rstrip("/")
        self.metadata = Metadata(environ)
        self.sleep = sleep
        self.token = None
        # Uses the proxies of the environment, like every request of a task.
        self.opener = urllib.request.build_opener(Stay)

    def read(self, uri, patience_seconds=120, span=None, generation=None):
        """Return the bytes of an object, of one version if given; with `span`, those between its two offsets."""
        bucket, name = split_uri(uri)
        path = "/storage/v1/b/%s/o/%s?alt=media" % (_quoted(bucket), _quoted(name))
        if generation is not None:
            path += "&generation=%s" % _quoted(generation)
        headers = {"Range": "bytes=%d-%d" % (span[0], span[1] - 1)} if span else {}
        body, _ = self._call("GET", path, "read %s" % uri, patience_seconds, headers=headers)
        if span and len(body) > span[1] - span[0]:
            # A proxy that ignores ranges returns the whole object.
            return body[span[0] : span[1]]
        return body

    def facts(self, uri, patience_seconds=120):
        """Return the properties of an object: `metadata` is from its writer, `generation` is its version."""
        bucket, name = split_uri(uri)
        path = "/storage/v1/b/%s/o/%s?fields=%s" % (_quoted(bucket), _quoted(name), _quoted(FACTS))
        body, _ = self._call("GET", path, "read %s" % uri, patience_seconds)
        return json.loads(body.decode())

    def age_seconds(self, uri, patience_seconds=120):
        """Return the age of an object, with both times from the service's clock."""
        bucket, name = split_uri(uri)
        path = "/storage/v1/b/%s/o/%s?fields=updated" % (_quoted(bucket), _quoted(name))
        body, headers = self._call("GET", path, "read %s" % uri, patience_seconds)
        # 2026-01-02T03:04:05.678Z; fromisoformat accepts the Z only since Python 3.11.
        written = datetime.datetime.fromisoformat(json.loads(body.decode())["updated"][:19] + "+00:00")
        return (email.utils.parsedate_to_datetime(headers["Date"]) - written).total_seconds()

    def create(self, bucket, name, body, metadata, patience_seconds=180):
        """Write a JSON object that must not exist yet; return its properties, or None if it exists."""
        about = {"name": name, "contentType": "application/json", "metadata": metadata}
        return self.create_from("gs://%s/%s" % (bucket, name), about, body, patience_seconds)

    def create_from(self, uri, about, body, patience_seconds=180):
        """Write an object that must not exist yet, with the properties `about`; return like `create`."""
        bucket, _ = split_uri(uri)
        boundary = "part-%s" % uuid.uuid4().hex
        opening = "--%s\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n%s\r\n--%s\r\n" % (
            boundary,
            json.dumps(about),
            boundary,
        )
        parts = [
            opening.encode(),
            ("Content-Type: %s\r\n\r\n" % about["contentType"]).encode(),
            body,
            ("\r\n--%s--\r\n" % boundary).encode(),
        ]
        # One request, all or nothing: a second attempt cannot overwrite the first (ifGenerationMatch=0).
        path = self.upload_path(bucket, "multipart")
        headers = {"Content-Type": "multipart/related; boundary=%s" % boundary}
        return self._create(uri, path, b"".join(parts), headers, patience_seconds)

    def upload_path(self, bucket, kind):
        """The path for creating an object that must not exist yet."""
        query = "uploadType=%s&ifGenerationMatch=0&fields=%s" % (kind, _quoted(FACTS))
        return "/upload/storage/v1/b/%s/o?%s" % (_quoted(bucket), query)

    def _create(self, uri, path, body, headers, patience_seconds):
        answer = self.creating(uri, lambda: self._call("POST", path, "write %s" % uri, patience_seconds, body, headers))
        return None if answer is None else json.loads(answer[0].decode())

    def creating(self, uri, work):
        """Return the value of `work`, or None if the object already exists."""
        try:
            return work()
        except StorageError as error:
            # Overwriting an object needs storage.objects.delete, which VMs lack: the service may refuse the request
            # for this reason before it checks the precondition.
            if error.http_status != 403 or not self._exists(uri):
                raise
            return None

    def _exists(self, uri):
        try:
            self.facts(uri, patience_seconds=30)
        except StorageError:
            return False
        return True

    def download(self, uri, file, patience_seconds=60):
        """Write the bytes of an object into an open file."""
        bucket, name = split_uri(uri)
        path = "/storage/v1/b/%s/o/%s?alt=media" % (_quoted(bucket), _quoted(name))
        self._call("GET", path, "read %s" % uri, patience_seconds, into=file)

    def upload(self, uri, file, size, patience_seconds=60):
        """Write an open file of `size` bytes as an object that must not exist yet; return like `create`."""
        bucket, name = split_uri(uri)
        path = "%s&name=%s" % (self.upload_path(bucket, "media"), _quoted(name))
        headers = {"Content-Type": "application/gzip", "Content-Length": str(size)}
        return self._create(uri, path, file, headers, patience_seconds)

    def _call(self, method, path, action, patience_seconds, body=None, headers=None, into=None):
        """Return the response's bytes (empty if written `into` a file) and headers, or None for 412."""
        return self.patiently(
            action, patience_seconds, lambda _: self.once(method, path, body, headers or {}, into)
        )

    def patiently(self, action, patience_seconds, attempt):
        """Call `attempt(number)` until it returns a response; None for 412. Raises StorageError."""
        deadline = time.monotonic() + patience_seconds
        renewed = False
        number = 0
        while True:
            try:
                return attempt(number)
            except urllib.error.HTTPError as error:
                if error.code == 412:
                    return None
                if error.code == 401 and not renewed:
                    renewed, self.token = True, None
                    continue
                if error.code not in PASSING:
                    raise self._refusal(error, action) from None
                reason = "HTTP %d" % error.code
            except (OSError, http.client.HTTPException, ValueError, KeyError) as error:
                known = connection.hopeless(error, self.endpoint, number + 1)
                if known is not None:
                    raise _unreachable("Could not %s: %s" % (action, known)) from None
                reason = "%s: %s" % (type(error).__name__, error)
            number += 1
            # Doubles up to 32 s, partly random, so that a thousand tasks do not retry together.
            wait_seconds = min(32, 2 ** (number - 1)) * (0.25 + random.random() / 2)
            if time.monotonic() + wait_seconds > deadline:
                raise _unreachable(
                    "Could not %s: %s, after %d attempts in %d s. Cloud Storage or the VM's network is not available "
                    "(a VM without an external IP address needs Private Google Access in its subnetwork)."
                    % (action, reason, number, patience_seconds)
                )
            self.sleep(wait_seconds)

    def once(self, method, path, body=None, headers=None, into=None):
        """Send one request; return like `_call`, or raise the failure."""
        # Another thread may discard the token at the same time.
        token = self.token or self._new_token()
        self.token = token
        headers = dict(headers or {}, Authorization="Bearer " + token)
        for file in (body, into):
            if hasattr(file, "seek"):
                file.seek(0)
        request = urllib.request.Request(self.endpoint + path, data=body, headers=headers, method=method)
        with self.opener.open(request, timeout=SOCKET_TIMEOUT_SECONDS) as response:
            if into is None:
                return response.read(), response.headers
            into.truncate()
            shutil.copyfileobj(response, into, CHUNK)
            return b"", response.headers

    def _new_token(self, tries=1):
        try:
            return self.metadata.token()
        except urllib.error.HTTPError as error:
            if error.code in PASSING:
                raise
            if error.code == 404 and tries < TOKEN_TRIES:
                self.sleep(tries)
                return self._new_token(tries + 1)
            raise StorageError(
                "The VM's metadata server gave no token (HTTP %d): the VM has no service account. Set service_account."
                % error.code
            ) from None
        except OSError as error:
            raise connection.NoMetadata("the VM's metadata server: %s" % getattr(error, "reason", error)) from None

    def _refusal(self, error, action):
        said = _said(error)
        if error.code == 401:
            advice = "The token of the VM's service account %s is not accepted." % self.metadata.account()
        elif error.code == 403:
            bucket = re.search(r"gs://([^/ ]+)", action)
            role = READER if action.startswith("read") else CREATOR
            advice = (
                "The VM's service account does not have the role that it needs on the bucket. Run: gcloud storage buckets "
                "add-iam-policy-binding gs://%s --role=%s --member=serviceAccount:%s, with the condition that "
                "docs/google-cloud-setup.md defines."
                % (bucket.group(1) if bucket else "BUCKET", role, self.metadata.account())
            )
        elif error.code == 404:
            advice = (
                "The bucket or the object does not exist: was it deleted by a cleanup or a lifecycle rule "
                "before the task started?"
            )
        else:
            advice = ""
        refusal = StorageError(("Could not %s: HTTP %d%s. %s" % (action, error.code, said, advice)).rstrip())
        refusal.http_status = error.code
        return refusal


def _unreachable(message):
    error = StorageError(message)
    error.is_unreachable = True
    return error


def _said(error):
    """The service's message, in brackets."""
    try:
        text = error.read(20_000).decode("utf-8", "replace")
    except Exception:
        return ""
    try:
        text = json.loads(text)["error"]["message"]
    except (ValueError, KeyError, TypeError):
        pass
    text = " ".join(str(text).split())[:500]
    return " (%s)" % text if text else ""


def _quoted(text):
    return urllib.parse.quote(text, safe="")
