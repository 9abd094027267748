"""Tagged JSON: Python values that JSON lacks are passed between jobs as {"$ddw": tag, "v": ...}."""

import base64
import datetime as dt
import decimal
import enum
import json
import math
import pathlib
import uuid

TAG = "$ddw"
# JavaScript cannot represent larger integers exactly.
MAX_SAFE_INTEGER = 2**53 - 1
# Number of characters to keep of a value that cannot be passed on.
MAX_REPR = 10_000


def encode(value, warn, path=()):
    """Convert `value` for json.dumps; call `warn(path, type_name)` for each value that becomes its repr."""
    return _Encoder(warn).encode(value, path)


def dumps(value):
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


class KeptRepr(str):
    """The replacement text for a value that could not be copied."""

    type_name = ""

    @classmethod
    def of(cls, value):
        kept = cls(_repr_of(value))
        kept.type_name = _type_name(value)
        return kept


class _Encoder:
    def __init__(self, warn):
        self.warn = warn
        # Containers that are being encoded, by identity, to detect a value that contains itself.
        self.open = set()

    def encode(self, value, path):
        value = _plain(value)
        if value is None or isinstance(value, bool):
            return value
        if hasattr(type(value), "encoded"):
            return value.encoded()
        if isinstance(value, KeptRepr):
            self.warn(path, value.type_name)
            return {TAG: "repr", "type": value.type_name, "v": str(value)}
        scalar = _scalar(value)
        if scalar is not _NONE:
            return scalar
        if isinstance(value, (dict, list, tuple, set, frozenset)):
            if id(value) in self.open or len(path) > 200:
                return self.keep_repr(value, path)
            self.open.add(id(value))
            try:
                return self.container(value, path)
            finally:
                self.open.discard(id(value))
        return self.keep_repr(value, path)

    def container(self, value, path):
        if isinstance(value, dict):
            if TAG not in value and all(type(key) is str and _is_text(key) for key in value):
                return {key: self.encode(item, path + (key,)) for key, item in value.items()}
            pairs = []
            for key, item in value.items():
                inner = path + (str(key),)
                pairs.append([self.encode(key, inner), self.encode(item, inner)])
            return {TAG: "dict", "v": pairs}
        items = [self.encode(item, path + (str(index),)) for index, item in enumerate(value)]
        if isinstance(value, list):
            return items
        for kind in (frozenset, set):
            if isinstance(value, kind):
                return {TAG: kind.__name__, "v": items}
        if type(value) is not tuple:
            # A named tuple becomes a plain tuple: its class may not exist where it is read.
            self.warn(path, _type_name(value))
        return {TAG: "tuple", "v": items}

    def keep_repr(self, value, path):
        self.warn(path, _type_name(value))
        return {TAG: "repr", "type": _type_name(value), "v": _repr_of(value)}


def _plain(value):
    if isinstance(value, enum.Enum):
        return _plain(value.value)
    # Sums and counts of data frames: elsewhere, they are plain numbers.
    if type(value).__module__ == "numpy" and getattr(value, "shape", None) == ():
        return value.item()
    return value


_NONE = object()


def _scalar(value):
    if isinstance(value, str):
        text = str.__str__(value)
        if _is_text(text):
            return text
        return {TAG: "bytes-str", "v": _base64(text.encode("utf-8", "surrogatepass"))}
    if isinstance(value, int):
        number = int(value)
        return number if abs(number) <= MAX_SAFE_INTEGER else {TAG: "int", "v": _digits(number)}
    if isinstance(value, float):
        number = float(value)
        # JavaScript would write 1.0 as 1, an int; nan and inf are not JSON.
        if math.isfinite(number) and not number.is_integer():
            return number
        return {TAG: "float", "v": repr(number)}
    if isinstance(value, dt.datetime):
        # The name of a zone stays correct when daylight saving time changes, an offset does not.
        zone = getattr(value.tzinfo, "key", None)
        named = {"tz": zone} if isinstance(zone, str) else {}
        return dict({TAG: "datetime", "v": dt.datetime.isoformat(value)}, **named)
    for kind in (dt.date, dt.time):
        if isinstance(value, kind):
            return {TAG: kind.__name__, "v": kind.isoformat(value)}
    if isinstance(value, dt.timedelta):
        return {TAG: "timedelta", "v": [value.days, value.seconds, value.microseconds]}
    if isinstance(value, decimal.Decimal):
        return {TAG: "decimal", "v": str(value)}
    if isinstance(value, uuid.UUID):
        return {TAG: "uuid", "v": str(value)}
    if isinstance(value, pathlib.PurePath) and _is_text(str(value)):
        return {TAG: "path", "v": str(value)}
    if isinstance(value, (bytes, bytearray)):
        return {TAG: "bytes", "v": _base64(bytes(value))}
    return _NONE


def _digits(number):
    try:
        return str(number)
    except ValueError:
        # Python 3.11 refuses to write more than 4,300 digits; Decimal does not.
        with decimal.localcontext() as context:
            context.prec = decimal.MAX_PREC
            return str(decimal.Decimal(number).quantize(1))


def _is_text(text):
    try:
        text.encode("utf-8")
        return True
    except UnicodeEncodeError:
        return False


def _base64(data):
    return base64.b64encode(data).decode("ascii")


def _repr_of(value):
    try:
        text = repr(value)
    except Exception as error:
        text = "<%s whose repr failed: %s>" % (_type_name(value), type(error).__name__)
    return text[:MAX_REPR].encode("utf-8", "backslashreplace").decode()


def _type_name(value):
    return "%s.%s" % (type(value).__module__, type(value).__qualname__)


def decode(value):
    """Convert tagged JSON to Python values; a repr stays a text."""
    if isinstance(value, list):
        return [decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    if TAG not in value:
        return {key: decode(item) for key, item in value.items()}
    tag, inner = value[TAG], value["v"]
    if tag == "datetime":
        moment = dt.datetime.fromisoformat(inner)
        return moment.replace(tzinfo=_zone(value["tz"], moment.tzinfo)) if "tz" in value else moment
    reader = _READERS.get(tag)
    if reader is None:
        raise ValueError("job.json contains a value of the unknown kind %r" % (tag,))
    return reader(inner)


def _zone(name, offset):
    try:
        from zoneinfo import ZoneInfo

        return ZoneInfo(name)
    except Exception:
        # Small images have no time zone data.
        return offset


_READERS = {
    "int": int,
    "float": float,
    "date": lambda v: dt.date.fromisoformat(v),
    "time": lambda v: dt.time.fromisoformat(v),
    "timedelta": lambda v: dt.timedelta(*v),
    "decimal": decimal.Decimal,
    "uuid": uuid.UUID,
    "path": pathlib.Path,
    "bytes": base64.b64decode,
    "bytes-str": lambda v: base64.b64decode(v).decode("utf-8", "surrogatepass"),
    "dict": lambda v: {_hashable(decode(key)): decode(item) for key, item in v},
    "tuple": lambda v: tuple(decode(item) for item in v),
    "set": lambda v: {_hashable(decode(item)) for item in v},
    "frozenset": lambda v: frozenset(_hashable(decode(item)) for item in v),
    "repr": lambda v: v,
}


def output_named(path):
    """`path` leads through a context to an output: stages, <id>, outputs, <key>, ..."""
    stages = [index for index, part in enumerate(path) if part == "stages"]
    if not stages or len(path) <= stages[-1] + 1:
        return ".".join(path)
    stage = path[stages[-1] + 1]
    rest = path[stages[-1] + 2 :]
    key = ".".join(rest[1:] if rest[:1] == ("outputs",) else rest)
    return "stage %r, output %r" % (stage, key)


def _hashable(value):
    return tuple(value) if isinstance(value, list) else value
