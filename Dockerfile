# The bot as an image. Build: docker build -t schakel .   Secrets come in at run time, never here.

# What the bot needs to run, without what only tests and tools need.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
# HOST: inside a container 127.0.0.1 can't be reached from outside. compose.yaml decides who reaches the port.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY prompts ./prompts
COPY manifest ./manifest
COPY adapters ./adapters
COPY src ./src
# Only for trying out with the embedded database: everything else that lasts is in PostgreSQL.
RUN mkdir /data && chown node:node /data
# The code belongs to root, so the bot can't change itself.
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--v8-pool-size=1", "--import", "./src/compiled.js", "src/main.ts", "start"]
