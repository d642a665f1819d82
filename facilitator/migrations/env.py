"""Run by Alembic, on a connection that `facilitator.db.upgrade` (or a developer's `tools/migration.py`) hands over."""

from alembic import context

from facilitator.faults import moment
from facilitator.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
    on_version_apply=lambda **_step: moment("mid_migration"),
)
with context.begin_transaction():
    context.run_migrations()
