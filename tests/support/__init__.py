# SPDX-License-Identifier: MIT
"""What several tests share; no test lives here."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
"""The repository."""

DATA = ROOT / "tests" / "data"
"""Bundled clips and recorded figures; data/README.md says what they are."""
