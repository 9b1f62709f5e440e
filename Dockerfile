# Build: bundles the bot and the page of the web preview.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json index.js ./
COPY scripts ./scripts
COPY src ./src
COPY commands ./commands
RUN npm ci

# Run: only what the bot needs, as a user without rights. The bot writes to /state and nowhere else, so the rest may be read-only.
FROM node:24-slim
ENV NODE_ENV=production STATE_DIR=/state
WORKDIR /app
COPY package.json package-lock.json index.js LICENSE ./
COPY scripts ./scripts
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force && mkdir /state && chown node:node /state
COPY --from=build /app/dist ./dist
COPY src ./src
COPY commands ./commands
COPY tsconfig.json ./
COPY assets ./assets
COPY PRIVACY.md TERMS.md ./
COPY data ./data
USER node
STOPSIGNAL SIGTERM
# Asks /healthz where HEALTH_PORT is set, else whether the process runs; the image has no curl.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["node", "scripts/healthcheck.js"]
CMD ["node", "index.js"]
