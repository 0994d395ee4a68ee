# SPDX-License-Identifier: MIT
"""Training of vsartifact networks."""
