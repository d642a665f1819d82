"""Every table, gathered for migrations and checks. Wiring only."""

from facilitator.archive import models as archive
from facilitator.boards import models as boards
from facilitator.db import Base
from facilitator.ledger import models as ledger
from facilitator.people import models as people
from facilitator.programmes import models as programmes
from facilitator.rounds import models as rounds
from facilitator.sessions import models as sessions
from facilitator.steering import models as steering

metadata = Base.metadata

__all__ = [
    "archive",
    "boards",
    "ledger",
    "metadata",
    "people",
    "programmes",
    "rounds",
    "sessions",
    "steering",
]
