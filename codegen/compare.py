"""What the model of the installed botocore has and the generated code has not, and the other way round."""

from __future__ import annotations

from enum import EnumMeta
from typing import cast

import attrs

from codegen.ir import Service


def differences(service: Service) -> list[str]:
    """One line for each name that the model and the generated code don't both have."""
    modelled = _modelled(service)
    generated = _generated()
    return [
        *(f"new in botocore {service.botocore_version}: {name}" for name in sorted(modelled - generated)),
        *(f"not in botocore {service.botocore_version}: {name}" for name in sorted(generated - modelled)),
    ]


def _modelled(service: Service) -> set[str]:
    names = {f"operation {operation.name}" for operation in service.operations}
    names |= {f"error {error.name}" for error in service.errors}
    for structure in service.structures.values():
        names |= {
            f"structure {structure.name}",
            *(f"field {structure.name}.{field.name}" for field in structure.fields),
        }
    for enum in service.enums.values():
        names |= {f"enum {enum.name}", *(f"value {enum.name}={value.value}" for value in enum.values)}
    return names


def _generated() -> set[str]:
    # Imported here, since the generator must run when the generated code does not.
    from imagebuilder_typed import models
    from imagebuilder_typed._operations import OPERATIONS
    from imagebuilder_typed.exceptions._modeled import MODELED_ERRORS
    from imagebuilder_typed.models._base import OpenEnum

    names = {f"operation {operation.name}" for operation in OPERATIONS.values()}
    names |= {f"error {name}" for name in MODELED_ERRORS}
    for name in models.__all__:
        cls = getattr(models, name)
        if isinstance(cls, EnumMeta):
            known = cast("dict[str, OpenEnum]", cls.__members__).values()
            names |= {f"enum {name}", *(f"value {name}={member.value}" for member in known)}
        elif attrs.has(cls):
            names |= {f"structure {name}", *(f"field {name}.{field.name}" for field in attrs.fields(cls))}
    return names
