"""Every error that the SDK raises."""
from imagebuilder_typed.exceptions._base import *
