from helpers import clean
from jobs.common import io
print(clean(1))
