from __future__ import annotations

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from facilitator.db import Base


class Erasure(Base):
    """That something was erased, so that it is erased again when an older backup is put back.

    `kind` is `person`, `session` or `names` (of a programme, whose period ended). `erased_id` follows from its id and
    does not give it away: whoever has the id can see that it is the one (`erasures.py`). `texts`: what the person wrote
    went too.
    """

    __tablename__ = "erasure"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    erased_id: Mapped[str]
    texts: Mapped[bool]
    by_label: Mapped[str]
    erased_at: Mapped[int] = mapped_column(BigInteger)
