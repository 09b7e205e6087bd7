/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Command</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that a device can be told to do: a message of this subject to the asset or one of its features.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Command#getSubject <em>Subject</em>}</li>
 *   <li>{@link io.adit.model.Command#getChannel <em>Channel</em>}</li>
 *   <li>{@link io.adit.model.Command#getInputs <em>Inputs</em>}</li>
 *   <li>{@link io.adit.model.Command#getInterlocks <em>Interlocks</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getCommand()
 * @model
 * @generated
 */
public interface Command extends Named {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subject of the message, for example stop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see io.adit.model.AditPackage#getCommand_Subject()
	 * @model required="true"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link io.adit.model.Command#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel of the asset whose device takes it; empty: the device of the asset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see io.adit.model.AditPackage#getCommand_Channel()
	 * @model
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link io.adit.model.Command#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.CommandInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values that go with it; empty: any payload goes to the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getCommand_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<CommandInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Interlocks</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Interlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interlocks</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getCommand_Interlocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Interlock> getInterlocks();

} // Command
