"""attrs, for functions that import it when they need it: a first call needs none of it. A module of ours because of :mod:`_fork`."""

import attr as attr
import attrs as attrs

__all__ = ["attr", "attrs"]
