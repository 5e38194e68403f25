package tcapi_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"tcapi.internal/tcapi"
)

// sources returns the packages that programs import.
func sources(t *testing.T) (*token.FileSet, []*ast.File) {
	t.Helper()
	paths, err := filepath.Glob("*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	own, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	set := token.NewFileSet()
	var files []*ast.File
	for _, path := range append(own, paths...) {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return set, files
}

// All cgo is in internal/abi, so that programs see none of its types.
func TestNoCgoOutside(t *testing.T) {
	set, files := sources(t)
	for _, file := range files {
		for _, imported := range file.Imports {
			if imported.Path.Value == `"C"` || imported.Path.Value == `"unsafe"` {
				t.Errorf("%v: %s", set.Position(imported.Pos()), imported.Path.Value)
			}
		}
	}
}

func TestEverythingHasAComment(t *testing.T) {
	set, files := sources(t)
	check := func(at token.Pos, name string, text *ast.CommentGroup) {
		if ast.IsExported(name) && strings.TrimSpace(text.Text()) == "" {
			t.Errorf("%v: %s has no comment", set.Position(at), name)
		}
	}
	for _, file := range files {
		for _, declaration := range file.Decls {
			switch declaration := declaration.(type) {
			case *ast.FuncDecl:
				check(declaration.Pos(), declaration.Name.Name, declaration.Doc)
			case *ast.GenDecl:
				for _, spec := range declaration.Specs {
					switch spec := spec.(type) {
					case *ast.TypeSpec:
						check(spec.Pos(), spec.Name.Name, declaration.Doc)
						fields, is := spec.Type.(*ast.StructType)
						if !is || !spec.Name.IsExported() {
							break
						}
						for _, field := range fields.Fields.List {
							for _, name := range field.Names {
								check(field.Pos(), name.Name, field.Doc)
							}
						}
					case *ast.ValueSpec:
						text := spec.Doc
						if len(declaration.Specs) == 1 && text == nil {
							text = declaration.Doc
						}
						for _, name := range spec.Names {
							check(spec.Pos(), name.Name, text)
						}
					}
				}
			}
		}
	}
}

// Statuses, outcomes, fates and their matches have the numbers of the header.
func TestNumbersOfTheHeader(t *testing.T) {
	header, err := os.ReadFile("internal/abi/tcapi.h")
	if err != nil {
		t.Fatal(err)
	}
	_, files := sources(t)
	constants := map[string]bool{}
	for _, file := range files {
		if file.Name.Name != "tcapi" {
			continue
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if spec, is := node.(*ast.ValueSpec); is && len(spec.Values) == 1 {
				if value, is := spec.Values[0].(*ast.BasicLit); is {
					constants[strings.ToUpper(spec.Names[0].Name)+"="+value.Value] = true
				}
			}
			return true
		})
	}
	matches := regexp.MustCompile(`TC_(ERR|OUTCOME|FATE|MATCHED)_([A-Z_]+) = (\d+)`).FindAllStringSubmatch(string(header), -1)
	if len(matches) < 30 {
		t.Fatalf("only %d found in the header", len(matches))
	}
	for _, match := range matches {
		number, err := strconv.Atoi(match[3])
		if err != nil {
			t.Fatal(err)
		}
		kind, shown := "STATUS", tcapi.Status(number).String()
		switch match[1] {
		case "OUTCOME":
			kind, shown = "OUTCOME", tcapi.Outcome(number).String()
		case "FATE":
			kind, shown = "FATE", tcapi.FateKind(number).String()
		case "MATCHED":
			kind, shown = "MATCHED", tcapi.Matched(number).String()
		}
		if shown != match[2] {
			t.Errorf("%s is shown as %s", match[0], shown)
		}
		if name := kind + strings.ReplaceAll(match[2], "_", "") + "=" + match[3]; !constants[name] {
			t.Errorf("there is no constant for %s", match[0])
		}
	}
	if tcapi.Version() == "" || tcapi.Status(99).String() != "99" {
		t.Error(tcapi.Version(), tcapi.Status(99))
	}
}
