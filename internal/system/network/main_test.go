package network_test

import (
	"os"
	"testing"

	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }
