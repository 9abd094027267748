"""Explains failed connections for which a retry does not help: certificates, and a proxy that does not exist."""

import os
import urllib.parse
import urllib.request

# Number of attempts with a proxy that accepts no connection: seconds, while a service gets minutes.
PROXY_TRIES = 3
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class NoMetadata(OSError):
    """The VM's metadata server did not respond; it is never reached through a proxy."""


def hopeless(error, endpoint, tries):
    """Why `endpoint` cannot be reached after this number of attempts, and what to do; None if a retry may succeed."""
    cause = getattr(error, "reason", error)
    address = urllib.parse.urlsplit(endpoint)
    # By its name, because not every Python has the module ssl.
    if type(cause).__name__ == "SSLCertVerificationError":
        return "the certificate of %s was not accepted: %s. %s" % (
            address.hostname,
            getattr(cause, "verify_message", "") or cause,
            _about_certificates(),
        )
    if tries < PROXY_TRIES or not isinstance(cause, OSError) or isinstance(cause, NoMetadata):
        return None
    proxy = _proxy_for(address)
    if proxy is None:
        return None
    return "the proxy %s does not work: %s: %s. Correct or remove the variable." % (
        proxy,
        type(cause).__name__,
        cause,
    )


def _about_certificates():
    given = ["%s=%s" % (name, os.environ[name]) for name in _CERTIFICATES if os.environ.get(name)]
    if given:
        return "The environment names other certificates than those of the system: %s." % ", ".join(given)
    return "Use an image with CA certificates; most systems call the package ca-certificates."


def _proxy_for(address):
    """The proxy without its login, and its variable; None without a proxy."""
    url = urllib.request.getproxies_environment().get(address.scheme)
    if not url or urllib.request.proxy_bypass_environment(address.hostname or ""):
        return None
    name = "%s_proxy" % address.scheme
    place = url.rpartition("@")[2].rpartition("//")[2].rstrip("/")
    return "%s of %s" % (place, name if os.environ.get(name) else name.upper())
