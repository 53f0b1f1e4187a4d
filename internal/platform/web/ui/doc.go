// Package ui is how every page looks: the frame around it, the form fields,
// lists, tables and pictures of the Danish public design system (Det Fælles
// Designsystem) as components to build pages with, and the style sheet,
// script, fonts and icons that go with them. Pages need no script to be read
// or to be answered; no component writes a style attribute or a script.
package ui
