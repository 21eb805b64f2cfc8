"""An executable model of the sync protocol (``docs/sync-model.md``), and the proof of its rules.

The protocol side (``rules`` … ``round``) is what a reader learns the protocol from; the
harness side (``world`` … ``oracle``) breaks everything that can break and then asks whether
anything was lost. Pure Python, one seed = one run, no clock, no disk, no network::

    python -m tests.sync_model --seeds 5000
    python -m tests.sync_model --mutants
    python -m tests.sync_model --seed 4711 --trace
"""
