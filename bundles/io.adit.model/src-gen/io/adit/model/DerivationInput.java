/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Derivation Input</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A channel that another one is derived from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.DerivationInput#getName <em>Name</em>}</li>
 *   <li>{@link io.adit.model.DerivationInput#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.DerivationInput#getMaxAgeSeconds <em>Max Age Seconds</em>}</li>
 *   <li>{@link io.adit.model.DerivationInput#isTrigger <em>Trigger</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getDerivationInput()
 * @model
 * @generated
 */
public interface DerivationInput extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in the derivation, for example T; empty: the key of the channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see io.adit.model.AditPackage#getDerivationInput_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link io.adit.model.DerivationInput#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose clean samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see io.adit.model.AditPackage#getDerivationInput_Channel()
	 * @model required="true"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link io.adit.model.DerivationInput#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Max Age Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a value may be held, in seconds; empty: three periods of the channel, and any time where it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Age Seconds</em>' attribute.
	 * @see #setMaxAgeSeconds(Double)
	 * @see io.adit.model.AditPackage#getDerivationInput_MaxAgeSeconds()
	 * @model
	 * @generated
	 */
	Double getMaxAgeSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.DerivationInput#getMaxAgeSeconds <em>Max Age Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Age Seconds</em>' attribute.
	 * @see #getMaxAgeSeconds()
	 * @generated
	 */
	void setMaxAgeSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False: a sample of it alone makes no new derived one, its value is only held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see #setTrigger(boolean)
	 * @see io.adit.model.AditPackage#getDerivationInput_Trigger()
	 * @model default="true"
	 * @generated
	 */
	boolean isTrigger();

	/**
	 * Sets the value of the '{@link io.adit.model.DerivationInput#isTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see #isTrigger()
	 * @generated
	 */
	void setTrigger(boolean value);

} // DerivationInput
