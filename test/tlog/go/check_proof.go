//go:build ignore

// Checks a proof in the form of C2SP tlog-proof with golang.org/x/mod/sumdb alone: that the key has signed the
// checkpoint, and that the entry is in the tree that it names.
//
//	GOPATH=/usr/share/gocode GO111MODULE=off go run check_proof.go VKEY ENTRY_BASE64 < proof.tlog-proof
package main

import (
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	input, err := io.ReadAll(os.Stdin)
	check(err)
	head, checkpoint, _ := strings.Cut(string(input), "\n\n")
	lines := strings.Split(head, "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" {
		check(fmt.Errorf("not a proof"))
	}
	lines = lines[1:]
	if strings.HasPrefix(lines[0], "extra ") {
		lines = lines[1:]
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[0], "index "), 10, 64)
	check(err)
	var proof tlog.RecordProof
	for _, line := range lines[1:] {
		hash, err := tlog.ParseHash(line)
		check(err)
		proof = append(proof, hash)
	}
	verifier, err := note.NewVerifier(os.Args[1])
	check(err)
	signed, err := note.Open([]byte(checkpoint), note.VerifierList(verifier))
	check(err)
	parts := strings.Split(signed.Text, "\n")
	if parts[0] != verifier.Name() {
		check(fmt.Errorf("the checkpoint is of %s", parts[0]))
	}
	size, err := strconv.ParseInt(parts[1], 10, 64)
	check(err)
	root, err := tlog.ParseHash(parts[2])
	check(err)
	entry, err := base64.StdEncoding.DecodeString(os.Args[2])
	check(err)
	check(tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(entry)))
	fmt.Println("ok", size, index)
}
