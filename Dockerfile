# Build: compiles the bot and the page of the web preview.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json index.js ./
COPY scripts ./scripts
COPY src ./src
COPY commands ./commands
RUN npm ci

# Run: only what the bot needs, as a user without rights. Nothing is written outside /app/state.
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json index.js ./
COPY scripts ./scripts
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force && mkdir state && chown node:node state
COPY --from=build /app/dist ./dist
COPY src ./src
COPY commands ./commands
COPY tsconfig.json tsconfig.build.json ./
COPY data ./data
USER node
STOPSIGNAL SIGTERM
CMD ["node", "index.js"]
