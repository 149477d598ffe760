"""CloudFormation's `AWS::ImageBuilder::*` resources, for moto's CloudFormation.

A resource is created, updated and deleted by the operations of the API, so the same checks apply. moto's CloudFormation
takes seconds to import, so `register` only prepares this package for the time when something imports it.
"""

from __future__ import annotations

from .._after_import import call_after_import

MOTO_MODULE = "moto.cloudformation.models"


def register() -> None:
    """Make Image Builder's resource types known to moto's CloudFormation. Calling it again does nothing."""
    call_after_import(MOTO_MODULE, _extend)


def _extend() -> None:
    from .moto_hooks import extend_cloudformation

    extend_cloudformation()
