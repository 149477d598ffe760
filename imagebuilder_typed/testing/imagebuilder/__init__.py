"""EC2 Image Builder as a moto backend, with the module layout of moto's own services."""

from __future__ import annotations

from .models import imagebuilder_backends

__all__ = ["imagebuilder_backends"]
