package directory

// ReadRows are the numbers of the rows that are read from a file, with what is
// in their cells.
func ReadRows(format Format, file []byte) (rows map[int]map[Field]string, err error) {
	read, err := readLoad(File{Format: format, Bytes: file})
	if err != nil {
		return nil, err
	}
	rows = map[int]map[Field]string{}
	for _, r := range read.Rows {
		rows[r.Row] = r.Cells
	}
	return rows, nil
}
