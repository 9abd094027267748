import pandas as pd
from ddeutil.workflow import tag
@tag("v1", alias="load")
def load(a: int):
    return {"b": a}
