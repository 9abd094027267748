"""Keeps a result small enough to pass it on: the Action and every task of the dependent jobs read it."""

from . import codec

# Bytes of a result. Larger data belongs in the bucket, and its name in the outputs.
MAX_BYTES = 10_000_000


def bound(context, warn):
    """Cut the largest outputs of the encoded `context` until it fits; call `warn(path, bytes)` for each."""
    total = _size(context)
    if total <= MAX_BYTES:
        return context
    outputs = sorted(_outputs_of(context, ()), key=lambda found: found[0], reverse=True)
    for size, holder, key, path in outputs:
        holder[key] = {codec.TAG: "repr", "type": _type_of(holder[key]), "v": _start_of(holder[key])}
        warn(path, size)
        total += _size(holder[key]) - size
        if total <= MAX_BYTES:
            break
    return context


def _outputs_of(value, path):
    """Find every output of a stage, at any depth: its size, its dict, its key, and its path."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _outputs_of(item, path + (str(index),))
    elif isinstance(value, dict):
        for key, item in value.items():
            inner = path + (str(key),)
            if key == "outputs" and isinstance(item, dict) and codec.TAG not in item:
                for name, output in item.items():
                    yield _size(output), item, name, inner + (str(name),)
            else:
                yield from _outputs_of(item, inner)


def _size(value):
    return len(codec.dumps(value))


def _type_of(value):
    if isinstance(value, dict) and codec.TAG in value:
        return value.get("type") or value[codec.TAG]
    return type(value).__name__


def _start_of(value):
    text = value if isinstance(value, str) else codec.dumps(value)
    return text[: codec.MAX_REPR]
