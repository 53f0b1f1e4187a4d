package programme

// Dependants are the keys of every item whose date hangs on the item with this
// key, near or far, as far as they are known beforehand, in the order of the
// file. An item that waits for it to be signed counts as hanging on it.
func (p *Programme) Dependants(key string) []string {
	id, _, _ := SplitKey(key)
	hangs := map[string]bool{id: true}
	var keys []string
	for _, i := range p.sequence {
		s := &p.steps[i]
		if hangs[s.activity.ID] {
			continue
		}
		for _, on := range s.depends {
			if activity, _, _ := SplitKey(on); hangs[activity] {
				hangs[s.activity.ID] = true
			}
		}
		for _, gate := range s.gates {
			if hangs[p.steps[gate].activity.ID] {
				hangs[s.activity.ID] = true
			}
		}
	}
	for i := range p.steps {
		if s := &p.steps[i]; s.activity.ID != id && hangs[s.activity.ID] {
			keys = append(keys, s.keys...)
		}
	}
	return keys
}
