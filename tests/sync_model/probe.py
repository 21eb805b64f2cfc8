import sys, time
from collections import Counter
from tests.sync_model.world import World
from tests.sync_model.rules import Rules
from tests.sync_model.oracle import check

n = int(sys.argv[1])
start = int(sys.argv[2]) if len(sys.argv) > 2 else 0
t = time.process_time()
bad = Counter()
cover = Counter()
first = {}
for s in range(start, start + n):
    try:
        w = World(s, Rules())
        w.run()
        f = check(w)
    except Exception as e:
        import traceback

        f = [("EXC", repr(e))]
        if ("EXC") not in first:
            traceback.print_exc()
    for k in {x[0] for x in f}:
        bad[k] += 1
        first.setdefault(k, []).append((s, [x for x in f if x[0] == k][:2]))
    for k in w.cover:
        cover[k] += 1
el = time.process_time() - t
print(n / el, "runs/s")
print(bad)
for k, v in first.items():
    print(k, v[:4])
for k, v in cover.most_common():
    print(f"  {v:6} {k}")
