// Hocuspocus as its own guide starts it, with its SQLite extension. Run by the bench, in the peers' folder.
import { createRequire } from 'node:module';
import { DatabaseSync } from 'node:sqlite';

const load = createRequire(`${process.cwd()}/`);
const { Server } = load('@hocuspocus/server');
const { SQLite } = load('@hocuspocus/extension-sqlite');

/** The same statements on the same file through Node's own SQLite: the extension's would have to be compiled. */
class BuiltIn extends SQLite {
  async onConfigure() {
    this.db = new DatabaseSync(this.configuration.database);
    this.db.exec(this.configuration.schema);
  }
}

const database = `${process.env['DATA_DIR']}/hocuspocus.sqlite`;
const port = Number(process.env['PORT']);
const address = process.env['HOST'];
await new Server({ port, address, quiet: true, extensions: [new BuiltIn({ database })] }).listen();
