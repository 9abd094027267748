from .helpers import clean

print(clean(1))
