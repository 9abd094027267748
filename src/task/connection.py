"""Says of a connection that did not come about what no other try can change: certificates, and a proxy that is not there."""

import os
import urllib.parse
import urllib.request

# How often a proxy is tried that takes no connection: seconds, where a service itself gets minutes.
PROXY_TRIES = 3
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class NoMetadata(OSError):
    """The VM's metadata server did not answer; no proxy is on the way to it."""


def hopeless(error, endpoint, tries):
    """Why `endpoint` cannot be reached after so many tries, and what to do; None where the next try may succeed."""
    cause = getattr(error, "reason", error)
    address = urllib.parse.urlsplit(endpoint)
    # By its name, since not every Python has the module ssl.
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
        return "The environment names other certificates than the system's: %s." % ", ".join(given)
    return "Use an image with CA certificates; most systems call the package ca-certificates."


def _proxy_for(address):
    """The proxy without its login, and the variable that names it; None without one."""
    url = urllib.request.getproxies_environment().get(address.scheme)
    if not url or urllib.request.proxy_bypass_environment(address.hostname or ""):
        return None
    name = "%s_proxy" % address.scheme
    place = url.rpartition("@")[2].rpartition("//")[2].rstrip("/")
    return "%s of %s" % (place, name if os.environ.get(name) else name.upper())
