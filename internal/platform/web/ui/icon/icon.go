// Package icon names the pictures of the design system that the program
// uses. The bundler puts these, and no others, in the sprite.
package icon

// Name is the name of an icon in the design system. The zero Name is none.
type Name string

// The icons in use.
const (
	Add          Name = "plus"
	Arrow        Name = "arrow-forward"
	Attach       Name = "attach-file"
	Back         Name = "chevron-left"
	Bell         Name = "notifications"
	Calendar     Name = "calendar-month"
	Chat         Name = "chat"
	Check        Name = "check"
	Checklist    Name = "checklist"
	Clock        Name = "time"
	Close        Name = "close"
	Delete       Name = "delete"
	Document     Name = "document"
	Down         Name = "chevron-down"
	Download     Name = "download"
	Edit         Name = "edit"
	Error        Name = "error"
	External     Name = "open-in-new"
	Flag         Name = "flag"
	Forward      Name = "chevron-right"
	Help         Name = "help"
	Home         Name = "home"
	Hourglass    Name = "hourglass"
	Info         Name = "info"
	Key          Name = "lock"
	Language     Name = "language"
	Link         Name = "link"
	List         Name = "list-bulleted"
	Location     Name = "location"
	Mail         Name = "email"
	Map          Name = "map"
	Menu         Name = "menu"
	More         Name = "more-horiz"
	Move         Name = "forward"
	Organisation Name = "business"
	People       Name = "groups"
	Person       Name = "person"
	Phone        Name = "smartphone"
	Print        Name = "print"
	Reply        Name = "reply"
	Save         Name = "save"
	Search       Name = "search"
	Send         Name = "send"
	Settings     Name = "settings"
	Share        Name = "share"
	SortDown     Name = "sort-table-descending"
	SortNone     Name = "sort-table-none"
	SortUp       Name = "sort-table-ascending"
	Star         Name = "star"
	Success      Name = "success"
	Undo         Name = "refresh"
	Up           Name = "chevron-up"
	Upload       Name = "upload"
	Video        Name = "videocam"
	View         Name = "visibility"
	Warning      Name = "warning"
)

// All lists the icons in use.
func All() []Name {
	return []Name{
		Add, Arrow, Attach, Back, Bell, Calendar, Chat, Check, Checklist, Clock, Close, Delete, Document, Down,
		Download, Edit, Error, External, Flag, Forward, Help, Home, Hourglass, Info, Key, Language, Link, List,
		Location, Mail, Map, Menu, More, Move, Organisation, People, Person, Phone, Print, Reply, Save, Search,
		Send, Settings, Share, SortDown, SortNone, SortUp, Star, Success, Undo, Up, Upload, Video, View, Warning,
	}
}
