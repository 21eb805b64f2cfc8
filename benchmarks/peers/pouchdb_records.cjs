// Records from one PouchDB to another through express-pouchdb, all three on LevelDB.
//
// node pouchdb_records.cjs NODE_MODULES RECORDS.json FOLDER
// Prints the seconds of A's replication to the server and of B's from it.
"use strict";

const fs = require("fs");
const path = require("path");
const { fork } = require("child_process");

const BATCH = 500;
const SMALL_ROUNDS = 20;
const [modules, file, folder] = process.argv.slice(2);
const from = (name) => require(path.join(modules, name));

function serve() {
  const PouchDB = from("pouchdb").defaults({ prefix: path.join(folder, "server") + path.sep });
  fs.mkdirSync(path.join(folder, "server"), { recursive: true });
  const app = from("express-pouchdb")(PouchDB, { mode: "minimumForPouchDB", inMemoryConfig: true });
  const server = app.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

async function timed(work) {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

async function measure(port) {
  const PouchDB = from("pouchdb");
  const records = JSON.parse(fs.readFileSync(file, "utf8"));
  const remote = new PouchDB(`http://127.0.0.1:${port}/centre`);
  const a = new PouchDB(path.join(folder, "a"));
  const b = new PouchDB(path.join(folder, "b"));
  await remote.info();
  const send = () => a.replicate.to(remote, { batch_size: BATCH });
  const fetch = () => b.replicate.from(remote, { batch_size: BATCH });
  for (let at = 0; at < records.length; at += BATCH) {
    await a.bulkDocs(records.slice(at, at + BATCH).map(({ id, ...rest }) => ({ _id: id, ...rest })));
  }
  const said = { send: await timed(send), fetch: await timed(fetch) };
  const arrived = (await b.info()).doc_count;
  if (arrived !== records.length) throw new Error(`${arrived} documents arrived`);
  const one = [];
  const quiet = [];
  for (let at = 0; at < SMALL_ROUNDS; at += 1) {
    await a.put({ _id: `one-${at}`, ...records[at], id: undefined });
    one.push((await timed(send)) + (await timed(fetch)));
  }
  for (let at = 0; at < SMALL_ROUNDS; at += 1) quiet.push(await timed(fetch));
  const middle = (taken) => taken.sort((x, y) => x - y)[SMALL_ROUNDS / 2];
  console.log(JSON.stringify({ ...said, one: middle(one), quiet: middle(quiet) }));
}

if (process.send) {
  serve();
} else {
  const server = fork(__filename, process.argv.slice(2));
  server.once("message", (port) => {
    measure(port).then(
      () => process.exit(server.kill() ? 0 : 1),
      (error) => {
        console.error(error);
        server.kill();
        process.exit(1);
      },
    );
  });
}
