"""The laptop's real code and the server's real code in one process, without sockets.

Time, chance, the network and power come from a seed. People register, edit, decide, attach
and move; lines break, disks are put back from images, servers from backups. A checker that
reads only the two sides' databases and the harness's own journal says what was lost.

    python -m tests.sync_together --seeds 20000 --resume progress.json
    python -m tests.sync_together --seed 17 --trace
"""
