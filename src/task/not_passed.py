"""Values of needed jobs that were not passed on, because they are too large or not data: reading one is an error.

Continuing with the beginning of a text, or with the repr of an object, would cause a wrong result that nobody notices.
"""

from . import codec


class NotPassedOnError(Exception):
    """A stage reads a value that its job did not get."""


class NotPassed:
    """A placeholder for the value: it can be passed around, but not used."""

    def __init__(self, message, type_name, text):
        self.__dict__.update(_message=message, _type_name=type_name, _text=text)

    def _fail(self, *_args, **_options):
        raise NotPassedOnError(self._message)

    def __repr__(self):
        return "<%s>" % self._message

    def __deepcopy__(self, _memo):
        return self

    def __copy__(self):
        return self

    def __reduce__(self):
        return NotPassed, (self._message, self._type_name, self._text)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self._fail()

    def encoded(self):
        """The original value."""
        return {codec.TAG: "repr", "type": self._type_name, "v": self._text}

    __hash__ = object.__hash__
    __str__ = __bytes__ = __format__ = __bool__ = __len__ = __iter__ = __contains__ = __getitem__ = __call__ = _fail
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __int__ = __float__ = __index__ = _fail
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __mod__ = __neg__ = _fail


def decode_jobs(jobs):
    """Decode the context of the needed jobs; values that they could not pass on become NotPassed."""
    return codec.decode(_marked(jobs, ()))


def watch(reusables):
    """Patch the library's lookup of a template's value: the value must have been passed on."""
    getdot = reusables.getdot

    def found(*args, **options):
        value = getdot(*args, **options)
        if isinstance(value, NotPassed):
            value._fail()
        return value

    reusables.getdot = found


def _marked(value, path):
    if isinstance(value, list):
        return [_marked(item, path + (str(index),)) for index, item in enumerate(value)]
    if not isinstance(value, dict):
        return value
    if value.get(codec.TAG) == "repr":
        type_name, text = str(value.get("type", "object")), str(value.get("v", ""))
        return {codec.TAG: "repr", "v": NotPassed(_message(path, type_name), type_name, text)}
    return {key: _marked(item, path + (str(key),)) for key, item in value.items()}


def _message(path, type_name):
    what = "was too large" if "." not in type_name else "is a %s, which is not data" % type_name.replace("builtins.", "", 1)
    return "%s of job %r was not passed on: it %s. Write it to a file or the bucket, and pass its name." % (
        codec.output_named(path),
        path[0] if path else "?",
        what,
    )
