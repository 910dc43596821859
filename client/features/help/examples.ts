import type { ExampleId } from '../../i18n/help/helpText.ts';

const start = `cd /opt/mellanrum
npm start`;

const systemd = `[Unit]
Description=Mellanrum
After=network.target

[Service]
User=mellanrum
WorkingDirectory=/opt/mellanrum
Environment=HOST=127.0.0.1 PORT=4040 DATA_DIR=/var/lib/mellanrum
Environment=PUBLIC_URL=https://mellanrum.example.se TRUST_PROXY=true
ExecStart=/opt/mellanrum/node_modules/node/bin/node server/main.ts
Restart=always
StateDirectory=mellanrum
UMask=0077
ProtectSystem=strict
ProtectHome=true
NoNewPrivileges=true

[Install]
WantedBy=multi-user.target`;

const container = `docker build -t mellanrum -f server/container/Dockerfile .
docker run -d --name mellanrum --restart unless-stopped --read-only \\
  -p 127.0.0.1:4040:4040 -v mellanrum:/data \\
  -e PUBLIC_URL=https://mellanrum.example.se -e TRUST_PROXY=true \\
  mellanrum`;

const compose = `cd server/container
cp compose.env.example .env      # then write your own values in .env
docker compose up -d --build`;

const nginx = `map $http_upgrade $connection_upgrade {
  default upgrade;
  ''      close;
}

server {
  listen 443 ssl;
  server_name mellanrum.example.se;
  ssl_certificate     /etc/ssl/mellanrum/fullchain.pem;
  ssl_certificate_key /etc/ssl/mellanrum/privkey.pem;
  client_max_body_size 20m;

  location / {
    proxy_pass http://127.0.0.1:4040;
    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $connection_upgrade;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-Host $host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_read_timeout 60s;
  }
}`;

const caddy = `mellanrum.example.se {
  reverse_proxy 127.0.0.1:4040
}`;

const backup = `cd /opt/mellanrum
DATA_DIR=/var/lib/mellanrum npm run backup -- /var/backups/mellanrum/$(date +%F)`;

const restore = `systemctl stop mellanrum
cd /opt/mellanrum
DATA_DIR=/var/lib/mellanrum npm run restore -- /var/backups/mellanrum/2027-02-11
chown -R mellanrum: /var/lib/mellanrum
systemctl start mellanrum`;

const upgrade = `cd /opt/mellanrum
DATA_DIR=/var/lib/mellanrum npm run backup -- /var/backups/mellanrum/$(date +%F)
git pull                         # or put the new version in the folder
npm run build
systemctl restart mellanrum`;

const move = `systemctl stop mellanrum
cd /opt/mellanrum
DATA_DIR=/var/lib/mellanrum DATABASE_URL=postgres://… npm run move`;

const watch = `curl -fsS http://127.0.0.1:4040/healthz
curl -fsS http://127.0.0.1:4040/readyz
curl -fsS -H "Authorization: Bearer $METRICS_KEY" https://mellanrum.example.se/metrics`;

/** The same in every language. Those of the proxies are run by test/system/proxy.test.ts as they stand. */
export const EXAMPLES: Readonly<Record<ExampleId, string>> = {
  start,
  systemd,
  container,
  compose,
  nginx,
  caddy,
  backup,
  restore,
  upgrade,
  move,
  watch,
};
