"""Bring resources to a wanted state: create, update or leave them alone.

::

    component = ensure(client, models.CreateComponentRequest(name="nginx", semantic_version="1.0.x", ...))
    print(component)  # component nginx 1.0.4: new version, because data changed, first in line 12

See https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html.
"""

from imagebuilder_typed.changes._ensure import ensure, plan
from imagebuilder_typed.changes._kinds import EnsurableRequest
from imagebuilder_typed.changes._results import (
    Action,
    Bump,
    Difference,
    Ensured,
    Plan,
    UnchangeableFieldError,
)

__all__ = [
    "Action",
    "Bump",
    "Difference",
    "EnsurableRequest",
    "Ensured",
    "Plan",
    "UnchangeableFieldError",
    "ensure",
    "plan",
]
