// Prints the vectors in ../vectors.json: trees, proofs and a signed checkpoint as golang.org/x/mod/sumdb makes them.
//
//	GOFLAGS=-mod=mod GOPATH=/usr/share/gocode GO111MODULE=off go run vectors.go > ../vectors.json
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type inclusion struct {
	Size, Index int64
	Proof       []string
}

type consistency struct {
	Older, Newer int64
	Proof        []string
}

type vectors struct {
	Roots       map[string]string
	Inclusion   []inclusion
	Consistency []consistency
	VKey        string
	Note        string
}

func texts(hashes []tlog.Hash) []string {
	all := []string{}
	for _, hash := range hashes {
		all = append(all, hash.String())
	}
	return all
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		out := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			out[i] = stored[index]
		}
		return out, nil
	})
	sizes := []int64{1, 2, 3, 4, 5, 7, 8, 13, 255, 256, 257, 300, 511, 512, 513, 1000, 65535, 65536, 65793, 70000}
	out := vectors{Roots: map[string]string{}}
	grown := int64(0)
	for at, size := range sizes {
		for ; grown < size; grown++ {
			hashes, err := tlog.StoredHashes(grown, []byte(fmt.Sprintf("leaf-%d", grown)), reader)
			check(err)
			stored = append(stored, hashes...)
		}
		root, err := tlog.TreeHash(size, reader)
		check(err)
		out.Roots[fmt.Sprint(size)] = root.String()
		for _, index := range []int64{0, size / 3, size / 2, size - 1} {
			proof, err := tlog.ProveRecord(size, index, reader)
			check(err)
			out.Inclusion = append(out.Inclusion, inclusion{size, index, texts(proof)})
		}
		for _, older := range []int64{1, sizes[(at+1)/2], size} {
			if older > size {
				continue
			}
			proof, err := tlog.ProveTree(size, older, reader)
			check(err)
			out.Consistency = append(out.Consistency, consistency{older, size, texts(proof)})
		}
	}
	seed := sha256.Sum256([]byte("yinyom test key"))
	skey, vkey, err := note.GenerateKey(bytes.NewReader(seed[:]), "log.example/shop/2026-11")
	check(err)
	signer, err := note.NewSigner(skey)
	check(err)
	text := "log.example/shop/2026-11\n70000\n" + out.Roots["70000"] + "\n"
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	check(err)
	out.VKey, out.Note = vkey, string(signed)
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", " ")
	check(enc.Encode(out))
}
