package hsds

import (
	"tovholder/internal/core/organisation"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"
)

// OrganizationOf is an organisation with the fields that are there once.
func OrganizationOf(o organisation.Organisation) Organization {
	return Organization{ID: string(o.ID), Name: o.Name, Description: o.Kind.Name(lang)}
}

// FullOrganization is an organisation with its numbers and its services, as they
// stand in a list, or in full.
func FullOrganization(p directory.Publisher, by Organisations, fullServices bool) Organization {
	o := OrganizationOf(p.Organisation)
	if p.CVR != "" {
		o.Identifiers = append(o.Identifiers, Identifier{derived(o.ID, "identifier/cvr"), o.ID, "DK-CVR", text.HsdsCvr(lang), p.CVR})
	}
	if p.Code != "" {
		o.Identifiers = append(o.Identifiers, Identifier{ID: derived(o.ID, "identifier/code"), OrganizationID: o.ID, Type: text.HsdsMunicipalityCode(lang), Number: p.Code})
	}
	for _, s := range p.Services {
		service := Basic(s)
		if fullServices {
			service = Full(s, by)
			service.Organization = nil // it stands within it
		}
		o.Services = append(o.Services, service)
	}
	return o
}
