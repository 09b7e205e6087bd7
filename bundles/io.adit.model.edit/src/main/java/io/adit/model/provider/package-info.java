/**
 * Item providers that EMF generates from the ecore: children, commands and properties of each class for editors. Labels
 * and icons are the workbench's business. All code is generated in src-gen.
 */
package io.adit.model.provider;
