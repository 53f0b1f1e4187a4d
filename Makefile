# The two commands: make run, make test. The rest serves them.

PORT ?= 8080
FUZZTIME ?= 10s
TOOL := go tool -modfile=tools/go.mod
BUNDLE := internal/platform/web/ui/dist/manifest.json

export CGO_ENABLED := 0

.PHONY: run build test lint generate assets bench fuzz provision clean

## run: the program with demonstration data on http://127.0.0.1:8080
run: build
	./bin/tovholder serve --demo --addr 127.0.0.1:$(PORT) --data ./data

## build: bin/tovholder, one file with everything inside
build: assets
	go build -trimpath -ldflags="-s -w" -o bin/tovholder ./cmd/tovholder

## test: everything, on both databases and in a real browser
test:
	@./scripts/stages \
		"provision" "./scripts/provision" \
		"assets" "$(MAKE) --no-print-directory assets" \
		"program" "go build -o /dev/null ./..." \
		"tests" "./scripts/tests"
	@cat artefacts/tests.txt

## lint: style, generated code, dead code
lint: assets
	@./scripts/stages \
		"generated texts" "go run ./internal/platform/i18n/generate -check" \
		"generated pages" "./scripts/pages" \
		"linters" "$(TOOL) golangci-lint run ./..." \
		"dead code" "./scripts/deadcode"

## generate: texts and pages from their sources
generate:
	go run ./internal/platform/i18n/generate
	$(TOOL) templ generate

## assets: style sheet, script, fonts and icons
assets: $(BUNDLE)

$(BUNDLE): node_modules/.package-lock.json $(wildcard internal/platform/web/ui/css/*.css internal/platform/web/ui/js/*.js internal/platform/web/ui/img/* internal/platform/web/ui/icon/*.go internal/platform/web/ui/bundle/*.go)
	go run ./internal/platform/web/ui/bundle
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

## bench: speed, in the lines of Go's benchmarks
bench: assets
	@./scripts/provision
	go run ./internal/testkit/pgserver -- go test -run='^$$' -bench=. -benchmem ./...

## fuzz: every fuzz target for FUZZTIME
fuzz: assets
	@./scripts/fuzz $(FUZZTIME)

## provision: what the tests need from the system
provision:
	@./scripts/provision

clean:
	rm -rf bin artefacts node_modules internal/platform/web/ui/dist/*
