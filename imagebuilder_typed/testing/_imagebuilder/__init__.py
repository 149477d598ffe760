"""The embedded service: EC2 Image Builder as a moto backend, in memory, for tests.

The layout is that of moto's own services: ``urls``, ``responses``, ``models``, ``exceptions``. ``dispatch`` carries out
a call. The other modules implement the operations, one module for each subject.
"""

from __future__ import annotations

from .models import imagebuilder_backends

__all__ = ["imagebuilder_backends"]
