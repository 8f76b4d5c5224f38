# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
# better-sqlite3 compiles where no prebuilt binary can be had.
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3 && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production WHOMET_HOST=0.0.0.0 WHOMET_PORT=4000
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/samples ./samples
COPY --from=build --chown=node:node /app/docs/queries ./docs/queries
RUN mkdir data && chown node:node data
USER node
EXPOSE 4000
ENTRYPOINT ["node", "dist/cli.js"]
CMD ["serve"]
