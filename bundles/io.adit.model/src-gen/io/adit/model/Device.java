/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device or gateway. Its id is the Hono device id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Device#getAuthId <em>Auth Id</em>}</li>
 *   <li>{@link io.adit.model.Device#getVia <em>Via</em>}</li>
 *   <li>{@link io.adit.model.Device#isEnabled <em>Enabled</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getDevice()
 * @model
 * @generated
 */
public interface Device extends Named {
	/**
	 * Returns the value of the '<em><b>Auth Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Auth id with which it connects; empty: its id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auth Id</em>' attribute.
	 * @see #setAuthId(String)
	 * @see io.adit.model.AditPackage#getDevice_AuthId()
	 * @model
	 * @generated
	 */
	String getAuthId();

	/**
	 * Sets the value of the '{@link io.adit.model.Device#getAuthId <em>Auth Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auth Id</em>' attribute.
	 * @see #getAuthId()
	 * @generated
	 */
	void setAuthId(String value);

	/**
	 * Returns the value of the '<em><b>Via</b></em>' reference list.
	 * The list contents are of type {@link io.adit.model.Device}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gateways that may speak for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Via</em>' reference list.
	 * @see io.adit.model.AditPackage#getDevice_Via()
	 * @model
	 * @generated
	 */
	EList<Device> getVia();

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see io.adit.model.AditPackage#getDevice_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link io.adit.model.Device#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

} // Device
