/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Facility</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The whole built asset: a tunnel, a station, a bridge, a plant. Root of a .adit file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Facility#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link io.adit.model.Facility#getTenant <em>Tenant</em>}</li>
 *   <li>{@link io.adit.model.Facility#getKind <em>Kind</em>}</li>
 *   <li>{@link io.adit.model.Facility#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link io.adit.model.Facility#getSourceFile <em>Source File</em>}</li>
 *   <li>{@link io.adit.model.Facility#getSourceSha256 <em>Source Sha256</em>}</li>
 *   <li>{@link io.adit.model.Facility#getSourceSchema <em>Source Schema</em>}</li>
 *   <li>{@link io.adit.model.Facility#getSourceState <em>Source State</em>}</li>
 *   <li>{@link io.adit.model.Facility#getAssets <em>Assets</em>}</li>
 *   <li>{@link io.adit.model.Facility#getDevices <em>Devices</em>}</li>
 *   <li>{@link io.adit.model.Facility#getRules <em>Rules</em>}</li>
 *   <li>{@link io.adit.model.Facility#getRoles <em>Roles</em>}</li>
 *   <li>{@link io.adit.model.Facility#getContacts <em>Contacts</em>}</li>
 *   <li>{@link io.adit.model.Facility#getRoutes <em>Routes</em>}</li>
 *   <li>{@link io.adit.model.Facility#getTemplates <em>Templates</em>}</li>
 *   <li>{@link io.adit.model.Facility#getHolidays <em>Holidays</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getFacility()
 * @model
 * @generated
 */
public interface Facility extends Named {
	/**
	 * Returns the value of the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ditto namespace of all its things, for example org.example.station.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namespace</em>' attribute.
	 * @see #setNamespace(String)
	 * @see io.adit.model.AditPackage#getFacility_Namespace()
	 * @model required="true"
	 * @generated
	 */
	String getNamespace();

	/**
	 * Sets the value of the '{@link io.adit.model.Facility#getNamespace <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namespace</em>' attribute.
	 * @see #getNamespace()
	 * @generated
	 */
	void setNamespace(String value);

	/**
	 * Returns the value of the '<em><b>Tenant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hono tenant that its devices belong to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tenant</em>' attribute.
	 * @see #setTenant(String)
	 * @see io.adit.model.AditPackage#getFacility_Tenant()
	 * @model required="true"
	 * @generated
	 */
	String getTenant();

	/**
	 * Sets the value of the '{@link io.adit.model.Facility#getTenant <em>Tenant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tenant</em>' attribute.
	 * @see #getTenant()
	 * @generated
	 */
	void setTenant(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.FacilityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see io.adit.model.FacilityKind
	 * @see #setKind(FacilityKind)
	 * @see io.adit.model.AditPackage#getFacility_Kind()
	 * @model
	 * @generated
	 */
	FacilityKind getKind();

	/**
	 * Sets the value of the '{@link io.adit.model.Facility#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see io.adit.model.FacilityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FacilityKind value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * The default value is <code>"UTC"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA time zone in which people read times, for example Europe/Berlin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see io.adit.model.AditPackage#getFacility_TimeZone()
	 * @model default="UTC"
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link io.adit.model.Facility#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Source File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the IFC file that it was imported from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source File</em>' attribute.
	 * @see #setSourceFile(String)
	 * @see io.adit.model.AditPackage#getFacility_SourceFile()
	 * @model
	 * @generated
	 */
	String getSourceFile();

	/**
	 * Sets the value of the '{@link io.adit.model.Facility#getSourceFile <em>Source File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source File</em>' attribute.
	 * @see #getSourceFile()
	 * @generated
	 */
	void setSourceFile(String value);

	/**
	 * Returns the value of the '<em><b>Source Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of that file, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Sha256</em>' attribute.
	 * @see #setSourceSha256(String)
	 * @see io.adit.model.AditPackage#getFacility_SourceSha256()
	 * @model
	 * @generated
	 */
	String getSourceSha256();

	/**
	 * Sets the value of the '{@link io.adit.model.Facility#getSourceSha256 <em>Source Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Sha256</em>' attribute.
	 * @see #getSourceSha256()
	 * @generated
	 */
	void setSourceSha256(String value);

	/**
	 * Returns the value of the '<em><b>Source Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Schema name of that file, for example IFC4X3_ADD2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Schema</em>' attribute.
	 * @see #setSourceSchema(String)
	 * @see io.adit.model.AditPackage#getFacility_SourceSchema()
	 * @model
	 * @generated
	 */
	String getSourceSchema();

	/**
	 * Sets the value of the '{@link io.adit.model.Facility#getSourceSchema <em>Source Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Schema</em>' attribute.
	 * @see #getSourceSchema()
	 * @generated
	 */
	void setSourceSchema(String value);

	/**
	 * Returns the value of the '<em><b>Source State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What that file said of each element at the last import, compressed: a re-import compares with it. Written by the import alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source State</em>' attribute.
	 * @see #setSourceState(String)
	 * @see io.adit.model.AditPackage#getFacility_SourceState()
	 * @model
	 * @generated
	 */
	String getSourceState();

	/**
	 * Sets the value of the '{@link io.adit.model.Facility#getSourceState <em>Source State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source State</em>' attribute.
	 * @see #getSourceState()
	 * @generated
	 */
	void setSourceState(String value);

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Top of the asset tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getFacility_Assets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices and gateways that report for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getFacility_Devices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Device> getDevices();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules over its channels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getFacility_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rule> getRules();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may do what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getFacility_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who can be told about alarms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getFacility_Contacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contact> getContacts();

	/**
	 * Returns the value of the '<em><b>Routes</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Route}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which alarms go to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routes</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getFacility_Routes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Route> getRoutes();

	/**
	 * Returns the value of the '<em><b>Templates</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.RuleTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules that are declared once for a class of assets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Templates</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getFacility_Templates()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleTemplate> getTemplates();

	/**
	 * Returns the value of the '<em><b>Holidays</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Holiday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days on which hours of the week do not count as usual.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holidays</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getFacility_Holidays()
	 * @model containment="true"
	 * @generated
	 */
	EList<Holiday> getHolidays();

} // Facility
