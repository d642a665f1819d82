"""`--small`: as little of every figure as there is, so that a test can see in seconds that no instrument has rusted."""

import importlib
from typing import Any

_CONSTANTS: dict[str, dict[str, Any]] = {
    "s3": {"_COMMANDS": 20, "_WARM_UP": 20, "_PEOPLE": 3},
    "s6": {"_PHONES": 6, "_GROUPS": 2, "_SECONDS": 1.0, "_MOVES": 2.0, "_WITHIN": 0.3},
    "s7": {"_RUNS": 1},
    "s8": {"PHONES": 4, "NOTES": 12, "RATE": 4.0, "SECONDS": 1.0},
    "s11": {"_PHONES": 4, "_SIZES": (6,), "_QUIET": 0.5, "_FORMATS": ("docx",)},
    "s12": {"NOTES": 50, "SESSIONS": 2},
    "r10": {"PHONES": 4, "CROWD": 4},
    "ceiling": {"SECONDS": 1.0},
    "steps": {"_PHONES": 3},
}


def shrink() -> None:
    for module, constants in _CONSTANTS.items():
        vars(importlib.import_module(f"bench.{module}")).update(constants)
