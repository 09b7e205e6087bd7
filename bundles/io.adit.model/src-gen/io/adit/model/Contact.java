/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Someone, or something, that is told about alarms.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Contact#getKind <em>Kind</em>}</li>
 *   <li>{@link io.adit.model.Contact#getAddress <em>Address</em>}</li>
 *   <li>{@link io.adit.model.Contact#getLanguage <em>Language</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getContact()
 * @model
 * @generated
 */
public interface Contact extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.ContactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see io.adit.model.ContactKind
	 * @see #setKind(ContactKind)
	 * @see io.adit.model.AditPackage#getContact_Kind()
	 * @model
	 * @generated
	 */
	ContactKind getKind();

	/**
	 * Sets the value of the '{@link io.adit.model.Contact#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see io.adit.model.ContactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContactKind value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MAIL: an e-mail address. WEBHOOK: an http or https URL. MQTT: a topic. DITTO: the id of a thing, whose outbox the message goes out of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see io.adit.model.AditPackage#getContact_Address()
	 * @model required="true"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link io.adit.model.Contact#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.Language}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of what it is told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see io.adit.model.Language
	 * @see #setLanguage(Language)
	 * @see io.adit.model.AditPackage#getContact_Language()
	 * @model
	 * @generated
	 */
	Language getLanguage();

	/**
	 * Sets the value of the '{@link io.adit.model.Contact#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see io.adit.model.Language
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(Language value);

} // Contact
