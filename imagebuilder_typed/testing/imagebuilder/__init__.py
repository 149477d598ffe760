"""EC2 Image Builder as a moto backend. Laid out as moto's own services are."""

from __future__ import annotations

from .models import imagebuilder_backends

__all__ = ["imagebuilder_backends"]
