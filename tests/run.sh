#!/usr/bin/env bash
# All tests: generated code, web, the reactor with its user-interface tests, the browser, the whole. Called by "./adit test".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p build
step() { printf '\n=== %s\n' "$*"; }

step "Generated code is what the model says"
./mvnw -q -f releng/emfgen process-classes
drift=$(git status --porcelain -- bundles/io.adit.model/src-gen bundles/io.adit.model/model bundles/io.adit.model.edit/src-gen)
if [ -n "$drift" ]; then
  echo "src-gen differs from what adit.ecore gives; commit what ./mvnw -f releng/emfgen process-classes writes:"
  echo "$drift"
  exit 1
fi

step "Dashboard: types, unit tests, build"
touch build/tests.begun
(cd web && npm ci --no-progress && npm test && npm run build)
mv build/tests.begun build/web.stamp # what ./adit serves is built now

step "Bundles, architecture, conformance, integration, workbench"
touch build/tests.begun
xvfb-run -a -s '-screen 0 1600x1000x24' ./mvnw -T 2 verify
mv build/tests.begun build/server.stamp # what ./adit runs is built now

step "The workbench as it is started"
tests/workbench/start.sh

step "Dashboard in Chromium"
(cd web && npm run test:browser)

step "Python"
python/test.sh

step "Dashboard in Chromium against the server"
tests/e2e/run.sh

step "All tests passed"
